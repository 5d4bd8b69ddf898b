// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createPointed, followPointed } from '../../src/canvas/pointed';

const arrow = document.createElementNS('http://www.w3.org/2000/svg', 'path');
arrow.dataset['id'] = 'a1';
arrow.dataset['colour'] = 'red';

function hoveredAfter(...events: readonly Partial<PointerEvent>[]): string | null {
  const pointed = createPointed();
  for (const event of events) {
    const usual = { type: 'pointerover', pointerType: 'mouse', buttons: 0, target: arrow };
    followPointed(pointed, { ...usual, ...event, target: event.target ?? arrow });
  }
  return pointed.getState().hovered;
}

describe('what the mouse points at', () => {
  it('is the sign under it, until it leaves', () => {
    expect(hoveredAfter({})).toBe('a1');
    expect(hoveredAfter({}, { type: 'pointerleave' })).toBeNull();
    expect(hoveredAfter({}, { target: document.body })).toBeNull();
  });

  it('is nothing under a finger, nor while a button is down', () => {
    expect(hoveredAfter({ pointerType: 'touch' })).toBeNull();
    expect(hoveredAfter({ buttons: 1 })).toBeNull();
  });
});
