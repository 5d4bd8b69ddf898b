// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePress, type PressedOn } from '../../src/canvas/use-press';
import { renderUi } from '../ui/render-ui';

const toSheet = ({ clientX, clientY }: { clientX: number; clientY: number }) => ({ x: clientX, y: clientY });

interface SheetProps {
  readonly onPress: (on: PressedOn, byKey: boolean) => void;
  readonly onTap: (pressed: boolean) => void;
}

function Sheet({ onPress, onTap }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const justPressed = usePress({ sheet, toSheet, onPress });
  return (
    <div ref={sheet}>
      <button
        className="react-flow"
        onClick={() => {
          onTap(justPressed());
        }}
      >
        la feuille
      </button>
    </div>
  );
}

function aSheet() {
  const onPress = vi.fn();
  const onTap = vi.fn();
  renderUi(<Sheet onPress={onPress} onTap={onTap} />);
  const target = screen.getByRole('button');
  const finger = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', x = 10, pointerId = 1) => {
    fireEvent[type](target, { pointerType: 'touch', pointerId, clientX: x, clientY: 20 });
  };
  return { onPress, onTap, target, finger };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('asks what can be done where a finger rests half a second, and not before', () => {
  const { onPress, finger } = aSheet();
  finger('pointerDown');
  vi.advanceTimersByTime(499);
  expect(onPress).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onPress.mock.calls).toEqual([[{ kind: 'ground', at: { x: 10, y: 20 } }, false]]);
});

it('takes the click that ends a press for no tap, and the next for one', () => {
  const { onTap, target, finger } = aSheet();
  finger('pointerDown');
  vi.advanceTimersByTime(500);
  finger('pointerUp');
  fireEvent.click(target);
  finger('pointerDown');
  finger('pointerUp');
  fireEvent.click(target);
  expect(onTap.mock.calls).toEqual([[true], [false]]);
});

it.each([
  ['went on its way', 'pointerMove', 21, 1],
  ['was lifted', 'pointerUp', 10, 1],
  ['was joined by a second', 'pointerDown', 60, 2],
] as const)('asks nothing when the finger %s', (_, type, x, pointerId) => {
  const { onPress, finger } = aSheet();
  finger('pointerDown');
  vi.advanceTimersByTime(400);
  finger(type, x, pointerId);
  vi.advanceTimersByTime(1_000);
  expect(onPress).not.toHaveBeenCalled();
});

it('waits on while the finger trembles', () => {
  const { onPress, finger } = aSheet();
  finger('pointerDown');
  finger('pointerMove', 16);
  vi.advanceTimersByTime(500);
  expect(onPress).toHaveBeenCalledOnce();
});

it('waits for no mouse, which has a right button', () => {
  const { onPress, target } = aSheet();
  fireEvent.pointerDown(target, { pointerType: 'mouse' });
  vi.advanceTimersByTime(1_000);
  expect(onPress).not.toHaveBeenCalled();
  fireEvent.contextMenu(target, { button: 2, clientX: 5, clientY: 6 });
  expect(onPress.mock.calls).toEqual([[{ kind: 'ground', at: { x: 5, y: 6 } }, false]]);
});
