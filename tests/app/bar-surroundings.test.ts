import { describe, expect, it } from 'vitest';
import { barSurroundings } from '../../src/app/bar-surroundings';
import { frameOf } from '../../src/canvas/frame-of';
import type { ScreenView } from '../../src/canvas/OverSheet';
import { placeBar } from '../../src/canvas/place-bar';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { Rect } from '../../src/layout/geometry';
import { overlaps } from '../../src/layout/rects';
import { recordsOf } from '../../src/model/records';
import { fictionalDocument } from '../fixtures/fictional-document';

const sitting = fictionalDocument();
const scene = createSceneBuilder()(sitting, createTranslate('fr'));
/** The sheet in the middle of a laptop's screen, as « Tout voir » shows it. */
const view: ScreenView = {
  scene,
  size: { width: 1300, height: 740 },
  toScreen: ({ x0, y0, x1, y1 }: Rect): Rect => ({
    x0: x0 * 0.75 + 650,
    y0: y0 * 0.75 + 370,
    x1: x1 * 0.75 + 650,
    y1: y1 * 0.75 + 370,
  }),
};
const BAR = { width: 638, height: 68 };

/** How many numbers of the figure's own arrows its bar hides. */
function hidden(id: string, isTold: boolean): number {
  const own = new Set<string>(
    recordsOf(sitting.activations)
      .filter(({ from, to }) => [...from, ...to].some((end) => end === id))
      .map((arrow) => arrow.id),
  );
  const around = barSurroundings(view, frameOf(scene, id)!, isTold ? own : undefined);
  const { left, top } = placeBar({ ...around, bar: BAR });
  const bar = { x0: left, y0: top, x1: left + BAR.width, y1: top + BAR.height };
  return scene.arrows.filter((arrow) => own.has(arrow.id) && overlaps(view.toScreen(arrow.badgeRect), bar))
    .length;
}

describe('the bar beside a figure of a full sheet', () => {
  it('leaves in sight the numbers of the arrows that are read, rather than those of faded ones', () => {
    const people = scene.figures.map(({ id }) => id);
    const total = (isTold: boolean): number => people.reduce((sum, id) => sum + hidden(id, isTold), 0);
    expect(total(true)).toBeLessThan(total(false) / 2);
  });
});
