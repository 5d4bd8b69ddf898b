import { produce } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSettling, MOST_FRESH } from '../../src/canvas/settling';
import { badgesCrossed } from '../../src/canvas/badges-crossed';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { ArrowShape, StrandShape } from '../../src/layout/scene';
import { moveFigures } from '../../src/model/move-figures';
import { idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');
const document = fictionalDocument();
const ids = (arrows: readonly ArrowShape[]) => arrows.map(({ id }) => id);

function drawn() {
  const build = createSceneBuilder();
  return (doc = document) => build(doc, t).arrows;
}

const dragged = produce(document, (draft) => {
  moveFigures(draft, [idOf('F9')], { x: 40, y: 0 });
});

describe('the two layers of arrows', () => {
  it('hold all that is first shown as settled', () => {
    const arrows = drawn()();
    expect(createSettling<ArrowShape>()(arrows, false)).toEqual({ settled: arrows, fresh: [] });
  });

  it('take out of the settled ones just those that follow a figure, and keep the rest the same list', () => {
    const scene = drawn();
    const layersOf = createSettling<ArrowShape>();
    layersOf(scene(), false);
    const first = layersOf(scene(dragged), true);
    const own = Object.values(document.activations).filter(({ from, to, concerns }) =>
      [...from, ...to, ...concerns].includes(idOf('F9')),
    );
    expect(new Set(ids(first.fresh))).toEqual(new Set(own.map(({ id }) => id)));
    const further = produce(dragged, (draft) => {
      moveFigures(draft, [idOf('F9')], { x: 40, y: 0 });
    });
    expect(layersOf(scene(further), true).settled).toBe(first.settled);
  });

  it('gather anew when too many are fresh, but never under the hand', () => {
    const [shape] = drawn()();
    if (shape === undefined) throw new Error('the sitting has arrows');
    const many = Array.from({ length: MOST_FRESH + 1 }, () => ({ ...shape }));
    const layersOf = createSettling<ArrowShape>();
    layersOf([], false);
    expect(layersOf(many, true).fresh).toEqual(many);
    expect(layersOf(many, false)).toEqual({ settled: many, fresh: [] });
  });

  it('never lose an arrow nor paint one twice, whatever comes and goes', () => {
    const pool = drawn()();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.subarray([...pool]), fc.boolean()), { minLength: 1 }), (steps) => {
        const layersOf = createSettling<ArrowShape>();
        for (const [arrows, isHeld] of steps) {
          const { settled, fresh } = layersOf(arrows, isHeld);
          expect([...ids(settled), ...ids(fresh)].sort()).toEqual([...ids(arrows)].sort());
        }
      }),
    );
  });
});

describe('numbers under a fresh line', () => {
  it('are all those it covers, and none that is far', () => {
    const arrows = drawn()();
    for (const line of arrows) {
      const crossed = badgesCrossed(arrows, [line]);
      for (const arrow of arrows) {
        const distance = Math.min(...line.strands.map(({ curve }) => distanceTo(curve, arrow.badge)));
        if (distance < 12) expect(crossed).toContain(arrow);
        if (distance > 120) expect(crossed).not.toContain(arrow);
      }
    }
    expect(badgesCrossed(arrows, [])).toEqual([]);
  });
});

function distanceTo([a, b, c, d]: StrandShape['curve'], { x, y }: ArrowShape['badge']): number {
  const at = (t: number, p: number, q: number, r: number, s: number) =>
    p * (1 - t) ** 3 + 3 * q * t * (1 - t) ** 2 + 3 * r * t * t * (1 - t) + s * t ** 3;
  const steps = Array.from({ length: 401 }, (_, step) => step / 400);
  return Math.min(
    ...steps.map((t) => Math.hypot(at(t, a.x, b.x, c.x, d.x) - x, at(t, a.y, b.y, c.y, d.y) - y)),
  );
}
