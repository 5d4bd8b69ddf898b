// @vitest-environment jsdom
import { ReactFlow } from '@xyflow/react';
import { fireEvent } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CoupleHands } from '../../src/canvas/CoupleHands';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { couplePoints } from '../../src/layout/couple-line';
import { createEditor } from '../../src/session/editor-store';
import { aCouple, aDocument, aPerson, idOf } from '../builders';
import { renderUi } from '../ui/render-ui';
import '../ui/still-observer';

const t = createTranslate('fr');

it('is taken by the line as it is drawn, over the heads of whoever stands between', () => {
  const document = aDocument({
    persons: ['ana', 'luc', 'bob'].map((id, nth) =>
      aPerson({ id: idOf(id), position: { x: nth * 120, y: 0 } }),
    ),
    couples: [aCouple({ id: idOf('c'), partners: [idOf('ana'), idOf('bob')] })],
  });
  const { couples } = createSceneBuilder()(document, t);
  const onTap = vi.fn();
  const snapping = { begin: vi.fn(), snap: vi.fn(), end: vi.fn() };
  const editor = createEditor({ document, now: () => 0 });
  const toSheet = () => ({ x: 0, y: 0 });
  renderUi(
    <ReactFlow>
      <CoupleHands {...{ couples, editor, t, toSheet, snapping, onTap }} isMovable />
    </ReactFlow>,
  );
  // What is taken is told by no role: the outline and the bar of a figure do the same by name.
  // eslint-disable-next-line testing-library/no-node-access
  const line = window.document.querySelector('[data-couple]')!;
  const drawn = couplePoints(couples[0]!);
  expect(drawn.length).toBeGreaterThan(2);
  expect(line.getAttribute('points')).toBe(drawn.map(({ x, y }) => `${x},${y}`).join(' '));
  fireEvent.pointerDown(line, { button: 0, pointerId: 1 });
  fireEvent.pointerUp(window, { pointerId: 1 });
  // What comes up before the click would have it.
  expect(onTap.mock.calls).toEqual([]);
  fireEvent.click(line);
  expect(onTap.mock.calls).toEqual([['c', { x: 0, y: 0 }]]);
});
