import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBar, placeShape, type BarSetting } from '../../src/canvas/place-bar';
import { overlaps, rectRound } from '../../src/layout/rects';

const SHEET = { width: 800, height: 600 };
const around = (parts: Partial<BarSetting> = {}): BarSetting => ({
  sign: rectRound({ x: 400, y: 300 }, 80, 90),
  bar: { width: 300, height: 68 },
  sheet: SHEET,
  badges: [],
  labels: [],
  ...parts,
});
const roomOf = (setting: BarSetting) => {
  const { left, top } = placeBar(setting);
  return { x0: left, y0: top, x1: left + setting.bar.width, y1: top + setting.bar.height };
};

describe('the bar beside a sign', () => {
  it('stands above it, 12 px away, pointing at its middle', () => {
    expect(placeBar(around())).toEqual({ left: 250, top: 175, side: 'above', tip: 150 });
  });

  it('stands below it at the head of the sheet, beside it where there is no other room', () => {
    expect(placeBar(around({ sign: rectRound({ x: 400, y: 50 }, 80, 90) })).side).toBe('below');
    const low = around({ sheet: { width: 800, height: 140 }, sign: rectRound({ x: 100, y: 70 }, 80, 90) });
    expect(placeBar(low).side).toBe('right');
  });

  it('goes where it covers no number, rather a name than a number', () => {
    const badge = rectRound({ x: 400, y: 210 }, 24, 24);
    expect(overlaps(roomOf(around({ badges: [badge] })), badge)).toBe(false);
    const [above, below] = [rectRound({ x: 400, y: 200 }, 500, 40), rectRound({ x: 400, y: 400 }, 500, 40)];
    const sides = around({
      badges: [above, rectRound({ x: 100, y: 300 }, 400, 60), rectRound({ x: 700, y: 300 }, 400, 60)],
      labels: [below],
    });
    expect(placeBar(sides).side).toBe('below');
  });

  it('stands further off, where it may, rather than on what it should leave free on every side', () => {
    const close = [
      ...[210, 390].map((y) => rectRound({ x: 400, y }, 700, 24)),
      ...[300, 500].map((x) => rectRound({ x: x + (x < 400 ? 30 : -30), y: 300 }, 24, 90)),
    ];
    const covers = (setting: BarSetting) => close.some((badge) => overlaps(badge, roomOf(setting)));
    expect(covers(around({ badges: close }))).toBe(true);
    expect(covers(around({ badges: close, mayStandOff: true }))).toBe(false);
  });

  it('stands further off, where it may, rather than on what stands over the sheet already', () => {
    const taken = [rectRound({ x: 400, y: 150 }, 600, 190), rectRound({ x: 400, y: 440 }, 600, 180)];
    const numbers = [110, 690].map((x) => rectRound({ x, y: 300 }, 24, 24));
    const small = { bar: { width: 200, height: 68 }, badges: numbers, mayStandOff: true };
    const covers = (setting: BarSetting) =>
      [...taken, ...numbers].filter((place) => overlaps(place, roomOf(setting))).length;
    expect(covers(around(small))).toBeGreaterThan(0);
    expect(covers(around({ ...small, taken }))).toBe(0);
    // On a number rather than on a bar.
    const close = around({ ...small, mayStandOff: false, taken });
    expect(taken.some((place) => overlaps(place, roomOf(close)))).toBe(false);
  });

  it('does not stand under what lies over the head of the sheet', () => {
    const high = around({ sign: rectRound({ x: 400, y: 140 }, 80, 30) });
    expect(placeBar(high)).toMatchObject({ side: 'above', top: 45 });
    expect(placeBar({ ...high, head: 64 }).top).toBeGreaterThanOrEqual(72);
    expect(placeBar({ ...high, head: 500 }).top).toBeGreaterThanOrEqual(508);
  });

  it('nor under what lies over its foot', () => {
    const low = around({
      sign: rectRound({ x: 400, y: 480 }, 80, 30),
      badges: [rectRound({ x: 400, y: 430 }, 700, 60)],
    });
    const foot = ({ top }: { readonly top: number }) => top + low.bar.height;
    expect(placeBar(low).side).toBe('below');
    expect(foot(placeBar({ ...low, foot: 64 }))).toBeLessThanOrEqual(low.sheet.height - 72);
  });

  it('stands whole inside the sheet, even when what is in hand fills it', () => {
    const size = fc.record({
      x: fc.integer({ min: 20, max: 1_600 }),
      y: fc.integer({ min: 20, max: 1_200 }),
    });
    const badge = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(size, fc.array(badge, { maxLength: 30 }), (hand, badges) => {
        const { x0, y0, x1, y1 } = roomOf(
          around({
            sign: rectRound({ x: 400, y: 300 }, hand.x, hand.y),
            badges: badges.map((one) => rectRound(one, 24, 24)),
          }),
        );
        expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(8);
        expect([x1 <= SHEET.width - 8, y1 <= SHEET.height - 8]).toEqual([true, true]);
      }),
    );
  });

  it('never covers its own sign, wherever that stands', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(place, fc.array(place), (at, badges) => {
        const setting = around({
          sign: rectRound(at, 80, 90),
          badges: badges.map((badge) => rectRound(badge, 24, 24)),
        });
        expect(overlaps(roomOf(setting), setting.sign)).toBe(false);
      }),
    );
  });
});

describe('a bar that can stand in one row or in two', () => {
  const { bar: row, ...setting } = around();
  const block = { width: 160, height: 128 };

  it('stands in one row where nothing is hidden', () => {
    expect(placeShape(setting, [row, block]).shape).toBe(row);
  });

  it('stands in two where a row would hide a number, and as the row does where both would', () => {
    const places = [120, 280, 520, 680].flatMap((x) => [
      { x, y: 210 },
      { x, y: 390 },
    ]);
    const numbers = [...places, { x: 160, y: 300 }, { x: 640, y: 300 }].map((place) =>
      rectRound(place, 24, 24),
    );
    const { shape, left, top } = placeShape({ ...setting, badges: numbers }, [row, block]);
    expect(shape).toBe(block);
    const room = { x0: left, y0: top, x1: left + block.width, y1: top + block.height };
    expect(numbers.some((number) => overlaps(number, room))).toBe(false);
    const everywhere = [rectRound({ x: 400, y: 300 }, 800, 600)];
    expect(placeShape({ ...setting, badges: everywhere }, [row, block]).shape).toBe(row);
  });
});
