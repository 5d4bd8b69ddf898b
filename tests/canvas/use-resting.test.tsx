// @vitest-environment jsdom
// eslint-disable-next-line testing-library/no-manual-cleanup
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useResting } from '../../src/canvas/use-resting';

/** A sheet with a figure, an arrow and its number, that says what the mouse rests on. */
function Sheet({ isOff = false }: { readonly isOff?: boolean }) {
  const sheet = useRef<HTMLDivElement>(null);
  const { figure, arrow } = useResting(sheet, isOff);
  return (
    <>
      <div ref={sheet} data-testid="ground">
        <div className="react-flow__node" data-id="Ana" data-testid="figure" />
        <div className="react-flow__node" data-id="Léo" data-testid="other" />
        <i data-id="a1" data-colour="red" data-testid="line" />
        <i data-arrow="a2" data-testid="badge" />
      </div>
      <input data-testid="line-of-text" />
      <output>{`${figure ?? '–'} ${arrow ?? '–'}`}</output>
    </>
  );
}

const setUp = (isOff = false) => {
  const { rerender } = render(<Sheet isOff={isOff} />);
  return {
    over: (part: string, pointerType = 'mouse', buttons = 0) => {
      fireEvent.pointerOver(screen.getByTestId(part), { pointerType, buttons });
    },
    down: () => fireEvent.pointerDown(screen.getByTestId('ground')),
    leave: () => fireEvent.pointerLeave(screen.getByTestId('ground')),
    type: () => {
      screen.getByTestId('line-of-text').focus();
    },
    press: () => fireEvent.keyDown(window, { key: 'a' }),
    turnOff: () => {
      rerender(<Sheet isOff />);
    },
    wait: (ms: number) => {
      act(() => {
        vi.advanceTimersByTime(ms);
      });
    },
    read: () => screen.getByRole('status').textContent,
  };
};

describe('reading with the mouse', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('begins where the mouse comes to rest, and not where it passes', () => {
    const sheet = setUp();
    sheet.over('figure');
    sheet.wait(100);
    expect(sheet.read()).toBe('– –');
    sheet.over('other');
    sheet.wait(250);
    expect(sheet.read()).toBe('– –');
    sheet.wait(250);
    expect(sheet.read()).toBe('Léo –');
  });

  it('goes on while the mouse crosses the ground, and ends when it rests there', () => {
    const sheet = setUp();
    sheet.over('figure');
    sheet.wait(400);
    sheet.over('ground');
    sheet.wait(100);
    expect(sheet.read()).toBe('Ana –');
    sheet.wait(400);
    expect(sheet.read()).toBe('– –');
  });

  it.each([
    ['line', 'Ana a1'],
    ['badge', 'Ana a2'],
  ])('reads an arrow by its %s without letting the figure go', (part, read) => {
    const sheet = setUp();
    sheet.over('figure');
    sheet.wait(400);
    sheet.over(part);
    sheet.wait(400);
    expect(sheet.read()).toBe(read);
    sheet.over('other');
    sheet.wait(400);
    expect(sheet.read()).toBe('Léo –');
  });

  it.each([
    ['a button goes down', (sheet: ReturnType<typeof setUp>) => sheet.down()],
    ['a key goes down', (sheet: ReturnType<typeof setUp>) => sheet.press()],
    [
      'a gesture begins',
      (sheet: ReturnType<typeof setUp>) => {
        sheet.turnOff();
      },
    ],
  ])('ends at once when %s', (_, happens) => {
    const sheet = setUp();
    sheet.over('figure');
    sheet.wait(400);
    expect(sheet.read()).toBe('Ana –');
    happens(sheet);
    expect(sheet.read()).toBe('– –');
  });

  it('ends a moment after the mouse left the sheet', () => {
    const sheet = setUp();
    sheet.over('figure');
    sheet.wait(400);
    sheet.leave();
    sheet.wait(400);
    expect(sheet.read()).toBe('– –');
  });

  it('does not begin for a finger, with a button down, while somebody types, or when it is off', () => {
    const sheet = setUp();
    sheet.over('figure', 'touch');
    sheet.wait(400);
    sheet.over('figure', 'mouse', 1);
    sheet.wait(400);
    sheet.type();
    sheet.over('figure');
    sheet.wait(400);
    expect(sheet.read()).toBe('– –');
  });
});
