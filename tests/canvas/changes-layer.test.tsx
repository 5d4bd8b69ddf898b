// @vitest-environment jsdom
import { ReactFlow } from '@xyflow/react';
import { expect, it } from 'vitest';
import { badgeScaleAt } from '../../src/canvas/badge-scale';
import { besideBadge } from '../../src/canvas/beside-badge';
import { ChangesLayer } from '../../src/canvas/ChangesLayer';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { rectRound } from '../../src/layout/rects';
import { BADGE_RADIUS } from '../../src/layout/sheet-metrics';
import { aDocument, anActivation, aPerson, idOf } from '../builders';
import { renderUi } from '../ui/render-ui';
import '../ui/still-observer';

const t = createTranslate('fr');
const scene = createSceneBuilder()(
  aDocument({
    persons: [aPerson({ id: idOf('a') }), aPerson({ id: idOf('b'), position: { x: 600, y: 0 } })],
    activations: [anActivation({ id: idOf('one'), from: [idOf('a')], to: [idOf('b')] })],
  }),
  t,
);
const { badge } = scene.arrows[0]!;
/** Px at the mark’s own size. */
const MARK_RADIUS = 9;

it.each([1, 0.8, 0.6, 0.45])('leaves the number of what is new in sight at a zoom of %f', (zoom) => {
  renderUi(
    <ReactFlow minZoom={0.1} defaultViewport={{ x: 0, y: 0, zoom }}>
      <ChangesLayer scene={scene} marks={new Map([['one', 'new']])} since={null} t={t} />
    </ReactFlow>,
  );
  const place = document.querySelector('[data-mark]')?.getAttribute('transform') ?? '';
  const [, x, y, scale] = (/^translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(place) ?? []).map(Number);
  const radii = BADGE_RADIUS * badgeScaleAt(zoom) + MARK_RADIUS * scale!;
  expect(Math.hypot(x! - badge.x, y! - badge.y)).toBeGreaterThan(radii);
});

it('stands at another corner of its number where it would hide that of another arrow', () => {
  const [one] = scene.arrows;
  const size = { off: 7, across: 18 };
  const number = (x: number, y: number) => ({ id: `${x} ${y}`, rect: rectRound({ x, y }, 24, 24) });
  const { x, y } = badge;
  const own = { id: one!.id, rect: one!.badgeRect };
  const alone = besideBadge(one!, size, [own], 1);
  expect([alone.x > x, alone.y < y]).toEqual([true, true]);
  const beside = besideBadge(one!, size, [own, number(x + 26, y - 12)], 1);
  expect([beside.x < x, beside.y < y]).toEqual([true, true]);
  const below = besideBadge(one!, size, [own, number(x + 26, y - 12), number(x - 26, y - 12)], 1);
  expect([below.x > x, below.y > y]).toEqual([true, true]);
});
