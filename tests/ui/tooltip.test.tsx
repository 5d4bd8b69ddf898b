// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { shiftInto } from '../../src/ui/shift-into';
import { Tooltip } from '../../src/ui/Tooltip';
import { renderUi } from './render-ui';

describe('a tooltip at the edge of the window', () => {
  it.each([
    ['stays where it is in the middle', 100, 220, 0],
    ['moves in from the left', -30, 90, 38],
    ['moves in from the right', 1_380, 1_500, -68],
    ['shows its beginning when it is wider than the window', -40, 1_520, 48],
  ])('%s', (_, left, right, shift) => {
    expect(shiftInto(left, right, 8, 1_432)).toBe(shift);
  });

  it('is measured when it is asked for, by the mouse or the keyboard', () => {
    renderUi(
      <Tooltip text="Quitter la projection">
        <button type="button">x</button>
      </Tooltip>,
    );
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1_440);
    const words = screen.getByText('Quitter la projection');
    words.getBoundingClientRect = () => new DOMRect(1_380, 60, 120, 30);
    fireEvent.focus(screen.getByRole('button'));
    expect(words.style.getPropertyValue('--shift')).toBe('-68px');
    words.getBoundingClientRect = () => new DOMRect(700, 60, 120, 30);
    fireEvent.pointerEnter(screen.getByRole('button'));
    expect(words.style.getPropertyValue('--shift')).toBe('0px');
  });
});
