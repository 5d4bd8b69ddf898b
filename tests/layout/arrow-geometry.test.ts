import fc from 'fast-check';
import { expect, it } from 'vitest';
import { besidesOnEnvelopes, junctionsOf, STRAIGHT, strandCurve } from '../../src/layout/arrow-geometry';
import { arrowStrands } from '../../src/layout/arrow-shape';
import { pointAt } from '../../src/layout/cubic';
import { figureEnvelope, type Envelope } from '../../src/layout/envelope';
import { figureShape } from '../../src/layout/figure-box';
import type { Cubic } from '../../src/layout/geometry';
import { contains, distanceToRect, inflate } from '../../src/layout/rects';
import type { Point } from '../../src/model/point';
import { idOf } from '../builders';

function somebodyAt(x: number, y: number): Envelope {
  const figure = {
    id: idOf<'person'>(`${x} ${y}`),
    look: 'family',
    scale: 1,
    presence: null,
    building: null,
  } as const;
  return figureEnvelope(figureShape(figure, { x, y }, { title: 'Sandrine', detail: '1982' }));
}

const onEnvelope = ({ rects }: Envelope, { x, y }: Point): boolean =>
  rects.some((rect) => distanceToRect(rect, x, y) < 0.5) &&
  !rects.some((rect) => contains(inflate(rect, -0.5), { x, y }));
const isFinite = (curve: Cubic) => curve.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
const direction = (from: Point, to: Point) => (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;

it('goes straight from envelope to envelope when no angle was chosen', () => {
  const curve = strandCurve(somebodyAt(0, 0), somebodyAt(300, 0), STRAIGHT);
  expect(curve[0].x).toBeCloseTo(20);
  expect(curve[3].x).toBeCloseTo(280);
  expect(curve.map(({ y }) => Math.round(y))).toEqual([0, 0, 0, 0]);
});

it('leaves and arrives along its angles', () => {
  const [a, b, c, d] = strandCurve(somebodyAt(0, 0), somebodyAt(300, 0), { start: -46, end: 20, offset: 0 });
  expect(direction(a, b)).toBeCloseTo(-46);
  expect(Math.abs(direction(d, c))).toBeCloseTo(160);
});

it('keeps the two strands of a return trip about 16 apart all along', () => {
  const [one, other] = [somebodyAt(0, 0), somebodyAt(200, 500)];
  const axis = strandCurve(one, other, { start: -46, end: 46, offset: 0 });
  const [left, right] = [8, -8].map((by) => besidesOnEnvelopes(one, other, axis, by));
  const along = Array.from({ length: 201 }, (_, i) => pointAt(right!, i / 200));
  for (let t = 0.1; t < 0.9; t += 0.1) {
    const { x, y } = pointAt(left!, t);
    const apart = Math.min(...along.map((point) => Math.hypot(point.x - x, point.y - y)));
    expect(apart).toBeGreaterThan(13);
    expect(apart).toBeLessThan(19);
  }
});

it('divides a fork half way, or where it was told to', () => {
  const from = [somebodyAt(0, 0)];
  const to = [somebodyAt(400, -100), somebodyAt(400, 100)];
  expect(junctionsOf(from, to, STRAIGHT, null)).toEqual([{ x: 200, y: 0 }]);
  const [moved] = junctionsOf(from, to, { ...STRAIGHT, offset: 20 }, 0.4);
  expect(moved!.x).toBeCloseTo(160);
  expect(moved!.y).toBeCloseTo(-20);
});

it('gives a head to every branch to several ends, and to the trunk from several', () => {
  const one = [somebodyAt(0, 0)];
  const two = [somebodyAt(400, -100), somebodyAt(400, 100)];
  const heads = (from: readonly Envelope[], to: readonly Envelope[]) =>
    arrowStrands(from, to, [], null).strands.map(({ head }) => head);
  expect(heads(one, two)).toEqual([false, true, true]);
  expect(heads(two, one)).toEqual([true, false, false]);
  expect(heads(two, [somebodyAt(800, 0), somebodyAt(800, 200)])).toEqual([false, false, false, true, true]);
});

const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const turn = fc.constantFrom(0, 10, -20, 46, -62, 80);

it('starts and ends on the envelopes, and is finite whatever the places, one on the other included', () => {
  fc.assert(
    fc.property(place, place, turn, turn, fc.constantFrom(0, 8, -8, 16), (p, q, start, end, offset) => {
      const [from, to] = [somebodyAt(p.x, p.y), somebodyAt(q.x, q.y)];
      const curve = strandCurve(from, to, { start, end, offset });
      expect(isFinite(curve)).toBe(true);
      if (offset !== 0 || Math.abs(q.x - p.x) < 160 || Math.abs(q.y - p.y) < 160) return;
      expect(onEnvelope(from, curve[0])).toBe(true);
      expect(onEnvelope(to, curve[3])).toBe(true);
    }),
  );
  const [here, there] = [somebodyAt(5, 5), somebodyAt(5, 5)];
  expect(isFinite(strandCurve(here, there, { start: 46, end: -20, offset: 16 }))).toBe(true);
});
