// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { beginsLoop } from '../../src/canvas/begins-loop';

function anElement(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild!;
}

const ground = anElement('<div class="react-flow__pane"></div>');
const sign = anElement('<div class="react-flow__node"></div>');
const inHand = anElement('<div class="react-flow__node selected"></div>');
const badge = anElement('<svg data-arrow="a1"></svg>');
const handle = anElement('<svg data-handle="bend"></svg>');

describe('a loop', () => {
  it.each(['select', 'lasso', 'household'] as const)('begins on empty ground, with %s', (tool) => {
    expect(beginsLoop(ground, tool)).toBe(true);
  });

  it('begins on a sign or an arrow with the lasso alone', () => {
    for (const target of [sign, badge]) {
      expect(beginsLoop(target, 'lasso')).toBe(true);
      expect(beginsLoop(target, 'select')).toBe(false);
    }
  });

  it('leaves what is in hand to be dragged, and handles to be pulled', () => {
    for (const target of [inHand, handle]) expect(beginsLoop(target, 'lasso')).toBe(false);
  });
});
