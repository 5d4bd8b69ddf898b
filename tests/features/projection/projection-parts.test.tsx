// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Curtain } from '../../../src/features/projection/Curtain';
import {
  isLowered,
  lowerCurtain,
  onCurtain,
  raiseCurtain,
} from '../../../src/features/projection/page-curtain';
import { ProjectionBar, type ProjectionBarProps } from '../../../src/features/projection/ProjectionBar';
import { Spotlight } from '../../../src/features/projection/Spotlight';
import { WallBar } from '../../../src/features/projection/WallBar';
import { focused, renderUi } from '../../ui/render-ui';

afterEach(() => {
  raiseCurtain(document);
  vi.useRealTimers();
});

describe('the curtain', () => {
  it('is lowered and raised without React, and says so', async () => {
    renderUi(<Curtain onRaise={vi.fn()} />);
    const told = vi.fn();
    const stop = onCurtain(document, told);
    lowerCurtain(document);
    expect(screen.getByRole('dialog', { name: 'Pause' })).toBeTruthy();
    raiseCurtain(document);
    expect(screen.queryByRole('dialog', { name: 'Pause' })).toBeNull();
    await vi.waitFor(() => {
      expect(told).toHaveBeenCalled();
    });
    stop();
  });

  it('stands before a page that was hidden before it came, and no Escape raises it', () => {
    lowerCurtain(document);
    renderUi(<Curtain onRaise={vi.fn()} />);
    const curtain = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Pause' });
    expect(fireEvent(curtain, new Event('cancel', { cancelable: true }))).toBe(false);
    curtain.close();
    fireEvent(curtain, new Event('close'));
    expect(curtain.open).toBe(true);
    expect(isLowered(document)).toBe(true);
  });

  it('does not put the keyboard on the button that raises it', () => {
    const onRaise = vi.fn();
    renderUi(<Curtain onRaise={onRaise} />);
    lowerCurtain(document);
    expect(focused()).toBe(screen.getByRole('dialog', { name: 'Pause' }));
  });
});

const bar = (parts: Partial<ProjectionBarProps> = {}) => (
  <ProjectionBar
    hasSpotlight={false}
    onSmaller={vi.fn()}
    onLarger={vi.fn()}
    onWalk={vi.fn()}
    onSpotlight={vi.fn()}
    onExpressions={vi.fn()}
    onHide={vi.fn()}
    {...parts}
  />
);
const isAtRest = () => document.documentElement.hasAttribute('data-at-rest');
const move = (clientX: number) => fireEvent(window, pointer('pointermove', { clientX, clientY: 5 }));
const pointer = (type: string, parts: object) =>
  Object.assign(new Event(type), { pointerType: 'mouse', buttons: 0, ...parts });

const pass = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

describe('the buttons of a projection', () => {
  it('hide the pointer after two seconds of rest, and come back with it', () => {
    vi.useFakeTimers();
    renderUi(bar());
    pass(1_999);
    expect(isAtRest()).toBe(false);
    pass(1);
    expect(isAtRest()).toBe(true);
    move(10);
    expect(isAtRest()).toBe(false);
    pass(2_000);
    // A move that goes nowhere: what lies under the pointer changed.
    move(10);
    expect(isAtRest()).toBe(true);
  });

  it('do what they say', async () => {
    const onWalk = vi.fn();
    const onHide = vi.fn();
    const onLeave = vi.fn();
    const { user } = renderUi(bar({ onWalk, onHide, onLeave, hasSpotlight: true }));
    await user.click(screen.getByRole('button', { name: 'Partie suivante' }));
    await user.click(screen.getByRole('button', { name: 'Partie précédente' }));
    expect(onWalk.mock.calls).toEqual([[1], [-1]]);
    await user.click(screen.getByRole('button', { name: 'Cacher la feuille' }));
    await user.click(screen.getByRole('button', { name: 'Quitter la projection' }));
    expect(onHide).toHaveBeenCalledOnce();
    expect(onLeave).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Lumière sous le pointeur', pressed: true })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Plein écran' })).toBeNull();
  });
});

describe('the light', () => {
  it('follows the mouse; a finger only while it presses', () => {
    const onSpot = vi.fn();
    renderUi(<Spotlight onSpot={onSpot} />);
    const last = () => onSpot.mock.lastCall?.[0] as unknown;
    fireEvent(window, pointer('pointermove', { clientX: 40, clientY: 30 }));
    expect(last()).toEqual({ x: 40, y: 30 });
    fireEvent(window, pointer('pointermove', { pointerType: 'touch', clientX: 1, clientY: 1 }));
    expect(last()).toEqual({ x: 40, y: 30 });
    fireEvent(window, pointer('pointerdown', { pointerType: 'touch', buttons: 1, clientX: 7, clientY: 8 }));
    expect(last()).toEqual({ x: 7, y: 8 });
    fireEvent(window, pointer('pointerup', { pointerType: 'touch', clientX: 7, clientY: 8 }));
    expect(last()).toBeNull();
  });
});

describe('the bar of the second screen', () => {
  it('says what is on the wall, and does what is asked', async () => {
    const onShown = vi.fn();
    const onFollowing = vi.fn();
    const onClose = vi.fn();
    const { user } = renderUi(<WallBar isShown={false} isFollowing {...{ onShown, onFollowing, onClose }} />);
    expect(screen.getByRole('status').textContent).toContain('Pause');
    await user.click(screen.getByRole('button', { name: /^Montrer au mur/ }));
    expect(onShown).toHaveBeenCalledExactlyOnceWith(true);
    await user.click(screen.getByRole('checkbox', { name: 'Le mur suit' }));
    expect(onFollowing).toHaveBeenCalledExactlyOnceWith(false);
    await user.click(screen.getByRole('button', { name: 'Fermer le mur' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
