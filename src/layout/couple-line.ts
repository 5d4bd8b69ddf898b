import type { Couple, CoupleState } from '../model/couple';
import type { Point } from '../model/point';
import type { CoupleShape, FigureShape, GenogramSign } from './scene';

/** Height of the chest, where couples are joined, and how far from the centre the line begins. */
const CHEST = -2;
const SHOULDER = 17;
/** How far over the heads between a line passes, how much higher for each more of them, and how far from a partner it rises. */
const OVER_HEADS = 9;
const OVER_EACH = 6;
const MOST_EACH = 3;
const ELBOW = 8;
/** Between the two strokes of a divorce. */
const STROKE_SPACING = 10;
/** Strokes keep this from the ends of the line. */
const STROKE_MARGIN = 16;
const STROKE_STEP = 6;
/** From here on, more distance to the arrows is no better. */
const FAR_ENOUGH = 60;
/** Partners nearer than this in x stand one above the other. */
const BESIDE = 2 * SHOULDER;

/** The line between two partners, without its strokes. */
export type CoupleLine = Pick<CoupleShape, 'from' | 'to' | 'over'>;

/**
 * From chest to chest, left to right; over the heads of those who stand between. Between partners one above the
 * other, from label to head.
 */
export function coupleLine(
  one: FigureShape,
  other: FigureShape,
  between: readonly FigureShape[] = [],
): CoupleLine {
  const [left, right] = one.centre.x <= other.centre.x ? [one, other] : [other, one];
  if (right.centre.x - left.centre.x >= BESIDE) {
    return {
      from: { x: left.centre.x + shoulderOf(left), y: left.centre.y + CHEST },
      to: { x: right.centre.x - shoulderOf(right), y: right.centre.y + CHEST },
      over:
        between.length === 0
          ? null
          : Math.min(...[left, right, ...between].map(({ mark }) => mark.y0)) - heightOver(between.length),
    };
  }
  const [upper, lower] = one.centre.y <= other.centre.y ? [one, other] : [other, one];
  return {
    from: { x: upper.centre.x, y: upper.label.y1 + 2 },
    to: { x: lower.centre.x, y: lower.figure.y0 - 4 },
    over: null,
  };
}

/** The line begins where the sign ends at this height: a circle and a diamond are narrower there than a square. */
const SIDES: Readonly<Record<GenogramSign, number>> = { square: 18.2, circle: 16.2, diamond: 13.2 };

function shoulderOf({ genogram, scale }: FigureShape): number {
  return genogram !== null && scale === 1 ? SIDES[genogram] : SHOULDER * scale;
}

/** Of somebody with several partners on one side, the lines to the farther ones pass higher. */
function heightOver(heads: number): number {
  return OVER_HEADS + OVER_EACH * Math.min(heads - 1, MOST_EACH);
}

/** Those whom the straight line between two partners would run through, from left to right. */
export function standingBetween(
  one: FigureShape,
  other: FigureShape,
  figures: Iterable<FigureShape>,
): readonly FigureShape[] {
  const { from, to } = coupleLine(one, other);
  const through: FigureShape[] = [];
  if (to.x <= from.x) return through;
  for (const figure of figures) {
    const { x0, x1, y0, y1 } = figure.figure;
    if (figure === one || figure === other || x0 <= from.x || x1 >= to.x) continue;
    const y = from.y + ((to.y - from.y) * (figure.centre.x - from.x)) / (to.x - from.x);
    if (y > y0 && y < y1) through.push(figure);
  }
  return through.sort((a, b) => a.centre.x - b.centre.x);
}

/** The line as it is drawn, corner by corner. */
export function couplePoints({ from, to, over }: CoupleLine): readonly Point[] {
  if (over === null) return [from, to];
  const [left, right] = [from.x + ELBOW, to.x - ELBOW];
  return [
    from,
    { x: left, y: from.y },
    { x: left, y: over },
    { x: right, y: over },
    { x: right, y: to.y },
    to,
  ];
}

const isEnd = ({ kind }: CoupleState): boolean => kind === 'separated' || kind === 'divorced';

/** Dashed for a union libre, also when it has ended since. */
function isDashed({ states }: Couple): boolean {
  return states.findLast((state) => !isEnd(state) && state.kind !== 'widowed')?.kind === 'cohabiting';
}

/** None while together, one stroke when separated, two when divorced. */
export function strokeCount({ states }: Couple): 0 | 1 | 2 {
  const last = states.at(-1)?.kind;
  if (last === 'divorced') return 2;
  return last === 'separated' ? 1 : 0;
}

/** Distance in px from a place to what a stroke should stay clear of. */
export type Clearance = (place: Point) => number;

export function coupleShape(couple: Couple, line: CoupleLine, clearance: Clearance): CoupleShape {
  return {
    id: couple.id,
    ...line,
    dashed: isDashed(couple),
    strokes: strokesOn(line, strokeCount(couple), clearance),
  };
}

/** Strokes stand at the point of the line farthest from what crosses it, the middle when there is a choice. */
function strokesOn(line: CoupleLine, count: 0 | 1 | 2, clearance: Clearance): readonly Point[] {
  if (count === 0) return [];
  const points = couplePoints(line);
  // The long part: the straight line, or what passes over the heads.
  const [from = line.from, to = line.to] = line.over === null ? points : points.slice(2, 4);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const at = (along: number): Point => {
    const t = length === 0 ? 0.5 : along / length;
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  };
  let best = length / 2;
  let most = -Infinity;
  for (let along = STROKE_MARGIN; along <= length - STROKE_MARGIN; along += STROKE_STEP) {
    const free = Math.min(FAR_ENOUGH, clearance(at(along))) - Math.abs(along - length / 2) * 0.02;
    if (free > most) [most, best] = [free, along];
  }
  if (count === 1) return [at(best)];
  return [at(best - STROKE_SPACING / 2), at(best + STROKE_SPACING / 2)];
}
