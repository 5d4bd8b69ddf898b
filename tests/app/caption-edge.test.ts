import { describe, expect, it } from 'vitest';
import { captionEdge } from '../../src/app/caption-edge';
import { figureFrame } from '../../src/canvas/sign-frame';
import type { ScreenView } from '../../src/canvas/OverSheet';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { Rect } from '../../src/layout/geometry';
import { union } from '../../src/layout/rects';
import { fictionalDocument } from '../fixtures/fictional-document';

const document = fictionalDocument();
const scene = createSceneBuilder()(document, createTranslate('fr'));
const arrow = Object.values(document.activations).find(
  ({ from, to }) => from.length === 1 && to.length === 1 && [...from, ...to].every((id) => frameOf(id)),
);
if (arrow === undefined) throw new Error('two people of the fictional sitting are joined');

function frameOf(id: string): Rect | undefined {
  return scene.figures.filter((figure) => figure.id === id).map(figureFrame)[0];
}

/** All that the arrow’s sentence must not hide. */
const told = union([
  ...[...arrow.from, ...arrow.to].flatMap((id) => frameOf(id) ?? []),
  ...scene.arrows.filter(({ id }) => id === arrow.id).map(({ badgeRect }) => badgeRect),
]);
if (told === null) throw new Error('they are drawn');

/** A room four times as high as what is told, whose upper side lies so many px under the top of the sheet. */
function lookingFrom(above: number): ScreenView {
  const { x0, y0, x1, y1 } = told!;
  return {
    scene,
    size: { width: x1 - x0, height: (y1 - y0) * 4 },
    toScreen: (rect) => ({
      x0: rect.x0 - x0,
      y0: rect.y0 - y0 + above,
      x1: rect.x1 - x0,
      y1: rect.y1 - y0 + above,
    }),
  };
}
const height = told.y1 - told.y0;

describe('the sentence told to a room', () => {
  it('lies at the foot while those it is about stand in the middle or above', () => {
    expect(captionEdge(lookingFrom(height * 1.5), arrow)).toBe('foot');
    expect(captionEdge(lookingFrom(0), arrow)).toBe('foot');
  });

  it('goes to the top when it would hide those it is about', () => {
    expect(captionEdge(lookingFrom(height * 3), arrow)).toBe('top');
  });

  it('stays at the foot for those who are not in sight', () => {
    expect(captionEdge(lookingFrom(height * 9), arrow)).toBe('foot');
  });
});
