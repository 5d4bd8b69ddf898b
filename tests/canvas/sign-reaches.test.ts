// @vitest-environment jsdom
import { produce } from 'immer';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SignShape } from '../../src/canvas/sign-at';
import { signFrame } from '../../src/canvas/sign-frame';
import { createSignReaches } from '../../src/canvas/sign-reaches';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { moveFigures } from '../../src/model/move-figures';
import { idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const sheet = fictionalDocument();
const build = createSceneBuilder();
const signsOf = (document = sheet): readonly SignShape[] => {
  const { buildings, figures } = build(document, createTranslate('fr'));
  return [...buildings, ...figures];
};
const nameOf = (id: string) => `nom de ${id}`;
const nobody: ReadonlySet<string> = new Set();

describe('what of the signs can be taken', () => {
  let layer: HTMLElement;
  beforeEach(() => {
    layer = document.createElement('div');
    document.body.replaceChildren(layer);
  });
  const boxes = () => [...layer.querySelectorAll<HTMLElement>('.react-flow__node')];
  const boxOf = (id: string) => boxes().find(({ dataset }) => dataset['id'] === id)!;

  it('is one box a sign, in the order given, by name', () => {
    const signs = signsOf();
    createSignReaches()(layer, { signs, selection: nobody, nameOf });
    expect(boxes().map(({ dataset }) => dataset['id'])).toEqual(signs.map(({ id }) => id));
    expect(boxes().map((box) => box.getAttribute('aria-label'))).toEqual(signs.map(({ id }) => nameOf(id)));
    expect(boxes().every(({ tabIndex }) => tabIndex === 0)).toBe(true);
  });

  it('stays the same box when its sign moves, is renamed or taken in hand', () => {
    const show = createSignReaches();
    show(layer, { signs: signsOf(), selection: nobody, nameOf });
    const before = boxes();
    const { left } = boxOf('V2').style;
    const moved = produce(sheet, (draft) => {
      moveFigures(draft, [idOf('V2')], { x: 5, y: 3 });
    });
    show(layer, { signs: signsOf(moved), selection: new Set(['V2']), nameOf: (id) => id });
    expect(boxes()).toEqual(before);
    expect(parseFloat(boxOf('V2').style.left)).toBeCloseTo(parseFloat(left) + 5);
    expect(boxes().filter((box) => box.classList.contains('selected'))).toEqual([boxOf('V2')]);
    expect(boxOf('V2').getAttribute('aria-label')).toBe('V2');
  });

  it('goes with its sign', () => {
    const show = createSignReaches();
    const signs = signsOf();
    show(layer, { signs, selection: nobody, nameOf });
    show(layer, { signs: signs.slice(1), selection: nobody, nameOf });
    expect(boxes()).toHaveLength(signs.length - 1);
  });

  it.each([
    ['later', (signs: readonly SignShape[]) => [...signs.slice(1, 9), signs[0]!, ...signs.slice(9)]],
    ['earlier', (signs: readonly SignShape[]) => [...signs.slice(1), signs[0]!].reverse()],
  ])('keeps the keyboard on a sign that comes %s in the order', (_, reordered) => {
    const show = createSignReaches();
    const signs = signsOf();
    show(layer, { signs, selection: nobody, nameOf });
    const [first] = boxes();
    first?.focus();
    let hasLost = false;
    layer.addEventListener('focusout', () => (hasLost = true));
    const after = reordered(signs);
    show(layer, { signs: after, selection: nobody, nameOf });
    expect(boxes().map(({ dataset }) => dataset['id'])).toEqual(after.map(({ id }) => id));
    expect(document.activeElement).toBe(first);
    expect(hasLost).toBe(false);
  });

  it('can all be hit by a finger', () => {
    for (const sign of signsOf()) {
      const { x0, y0, x1, y1 } = signFrame(sign);
      expect(Math.min(x1 - x0, y1 - y0)).toBeGreaterThanOrEqual(44);
    }
  });
});
