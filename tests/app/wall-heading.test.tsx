// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createSheetView } from '../../src/app/sheet-view';
import { WallHeading } from '../../src/app/WallHeading';
import { sheetContent } from '../../src/model/sheet-content';
import { createEditor } from '../../src/session/editor-store';
import { aDocument, aPerson, aSitting, idOf } from '../builders';
import { renderUi } from '../ui/render-ui';

const lina = aPerson({ id: idOf('lina'), name: 'Lina' });
const old = aSitting({ id: idOf('old'), date: '2025-03-17', closed: sheetContent(aDocument({})) });
const sittings = [old, aSitting({ id: idOf('now'), rank: 1 })];

function headingOf(how: 'alone' | 'since' | 'beside' | null, around: typeof lina.id | null = null) {
  const sheetView = createSheetView();
  sheetView.setState({ sittings: how === null ? null : { how, before: old.id, after: null } });
  const editor = createEditor({ document: aDocument({ persons: [lina], sittings }), now: () => 0 });
  renderUi(<WallHeading {...{ editor, sheetView, around }} />);
  return screen.queryByRole('status')?.textContent.replaceAll('\u00a0', ' ');
}

it.each([
  ['alone', 'La feuille comme elle était à la séance du 17 mars 2025.'],
  ['since', /^Marqué sur la feuille : ce qui a changé depuis la séance du 17 mars 2025\..*\+ nouveau/],
] as const)('a room is told of which day the sheet is, and what marks mean (%s)', (how, words) => {
  expect(headingOf(how)).toMatch(words);
  expect(screen.queryByRole('button')).toBeNull();
});

it('a room is told whose surroundings it sees', () => {
  expect(headingOf(null, lina.id)).toBe('Autour de Lina');
});

it.each([null, 'beside'] as const)(
  'says nothing of the whole present sheet, or of two that are named (%s)',
  (how) => {
    expect(headingOf(how)).toBeUndefined();
  },
);
