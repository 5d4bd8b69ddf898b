import { expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { sheetLabels } from '../../src/layout/labels';
import { standing } from '../../src/layout/place-standing';
import { aDocument, anActivation, aPerson, idOf } from '../builders';

const [ana, bob] = [idOf<'person'>('ana'), idOf<'person'>('bob')];
const document = aDocument({
  persons: [aPerson({ id: ana }), aPerson({ id: bob, position: { x: 400, y: 0 } })],
  activations: [anActivation({ id: idOf('one'), from: [ana], to: [bob], badgeAt: 0.5 })],
});
const sheet = standing(document, sheetLabels(document, createTranslate('fr')), new Set());
const room = (x: number, y: number) => [{ x0: x - 5, x1: x + 5, y0: y - 5, y1: y + 5 }];

it('keeps new figures off the stroke of an arrow and off its number', () => {
  expect(sheet.arrowsThrough(room(120, 0))).toBe(1);
  expect(sheet.arrowsThrough(room(200, 16))).toBe(1);
  expect(sheet.arrowsThrough(room(120, 16))).toBe(0);
  expect(sheet.arrowsThrough(room(200, 24))).toBe(0);
});
