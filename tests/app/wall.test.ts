// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWallReceiver } from '../../src/app/wall-receiver';
import { WALL_ASKS } from '../../src/app/wall-words';
import { isLowered } from '../../src/features/projection/page-curtain';
import { aDocument, aPerson, countingIds } from '../builders';
import { anEditorWithWall, arrived, asWindow, FakeWindow } from './a-wall';

type Both = Awaited<ReturnType<typeof anEditorWithWall>>;
let both: Both | null = null;
afterEach(() => {
  both?.end();
  both = null;
});
const open = async (...given: Parameters<typeof anEditorWithWall>): Promise<Both> => {
  both = await anEditorWithWall(...given);
  return both;
};
const withLina = () => aDocument({ persons: [aPerson({ id: countingIds('p')<'person'>(), name: 'Lina' })] });

describe('a wall', () => {
  it('opens in a pause, knowing the sheet already', async () => {
    const { wall, link, shown } = await open(withLina());
    expect(isLowered(wall.document)).toBe(true);
    expect(link.state.getState()).toEqual({ isOpen: true, isShown: false, isFollowing: true });
    expect(JSON.stringify(shown()?.committed)).toContain('Lina');
  });

  it('is shown and hidden from the laptop in the same turn', async () => {
    const { wall, link } = await open();
    link.setShown(true);
    expect(isLowered(wall.document)).toBe(false);
    link.setShown(false);
    expect(isLowered(wall.document)).toBe(true);
  });

  it('is hidden from its own keyboard, and the laptop hears of it', async () => {
    const { wall, link, receiver } = await open();
    link.setShown(true);
    receiver.toggle();
    expect(isLowered(wall.document)).toBe(true);
    await arrived();
    expect(link.state.getState().isShown).toBe(false);
  });

  it('shows what a hand is doing', async () => {
    const { change, shown } = await open();
    await change({ preview: withLina(), selection: new Set(['p1']) });
    expect(JSON.stringify(shown()?.preview)).toContain('Lina');
    expect(shown()?.selection).toEqual(new Set(['p1']));
    await change({ preview: null });
    expect(shown()?.preview).toBeNull();
  });

  it('stays when it does not follow: the drawing grows, nothing else', async () => {
    const { link, change, shown } = await open();
    const seen = shown()?.sight;
    link.setFollowing(false);
    await change({
      committed: withLina(),
      sight: { x0: 900, y0: 900, x1: 950, y1: 950 },
      selection: new Set(['p1']),
      instead: aDocument(),
      spot: { x: 1, y: 1, isEarlier: false },
      loupeAt: { x: 1, y: 1 },
      expression: 2,
    });
    expect(JSON.stringify(shown()?.committed)).toContain('Lina');
    expect(shown()).toMatchObject({
      sight: seen,
      instead: null,
      spot: null,
      loupeAt: null,
      isFollowing: false,
    });
    expect(shown()?.selection.size).toBe(0);
    // The expressions of the method are for the room.
    expect(shown()?.expression).toBe(2);
    link.setFollowing(true);
    await arrived();
    expect(shown()?.sight.x0).toBe(900);
  });

  it('is hidden and closed at once with the sheet', async () => {
    const { wall, link, stop } = await open();
    link.setShown(true);
    stop();
    expect(isLowered(wall.document)).toBe(true);
    expect(wall.closed).toBe(true);
    expect(link.state.getState().isOpen).toBe(false);
  });

  it('is hidden and closed at once when all is locked', async () => {
    const { wall, link } = await open();
    link.setShown(true);
    link.close();
    expect(isLowered(wall.document)).toBe(true);
    expect(wall.closed).toBe(true);
  });

  it('forgets the sheet when the laptop is loaded anew, then finds it again, still in a pause', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { editor, wall, link, shown } = await open(withLina());
    link.setShown(true);
    editor.dispatchEvent(new Event('pagehide'));
    expect(isLowered(wall.document)).toBe(true);
    await arrived();
    expect(shown()).toBeNull();
    vi.advanceTimersByTime(1_000);
    await arrived();
    expect(shown()).not.toBeNull();
    expect(isLowered(wall.document)).toBe(true);
    vi.useRealTimers();
  });

  it('closes itself when the laptop’s window is gone', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { editor, wall } = await open();
    editor.closed = true;
    vi.advanceTimersByTime(1_000);
    expect(isLowered(wall.document)).toBe(true);
    expect(wall.closed).toBe(true);
    vi.useRealTimers();
  });

  it('is known to be gone when it is closed by its own cross', async () => {
    const { wall, link } = await open();
    wall.dispatchEvent(new Event('pagehide'));
    await arrived();
    expect(link.state.getState().isOpen).toBe(false);
  });

  it('tells nothing to a window of another origin', async () => {
    const { editor, link } = await open();
    const stranger = new FakeWindow();
    link.close();
    editor.hear(WALL_ASKS, 'https://elsewhere.test', stranger);
    await arrived();
    expect(link.state.getState().isOpen).toBe(false);
  });

  it('says « Pause » for good when nobody opened it, and cannot be shown', () => {
    const alone = new FakeWindow();
    const receiver = createWallReceiver(asWindow(alone));
    receiver.toggle();
    expect(isLowered(alone.document)).toBe(true);
    receiver.stop();
  });
});
