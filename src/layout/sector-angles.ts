import type { FieldId } from '../model/ids';

/** A field and the angles its institutions are seen at, degrees. */
export interface FieldAngles {
  readonly field: FieldId;
  readonly angles: readonly number[];
}

/** A field's wedge: the middle of it, and its end towards the next, clockwise; `end` may be beyond 360. */
export interface Wedge {
  readonly field: FieldId;
  readonly middle: number;
  readonly end: number;
}

interface Span {
  readonly field: FieldId;
  readonly mean: number;
  /** How far its institutions reach to either side of their mean: 0 or less, 0 or more. */
  readonly low: number;
  readonly high: number;
}

/** A wedge keeps this share of the way from its own mean to its neighbour's, whatever reaches across. */
const OWN_SHARE = 0.15;
/** A field without institutions keeps its usual place when nobody stands so near to it. */
const FREE = 18;

/**
 * Divides the sheet among fields: each has its wedge where its institutions stand, and two neighbours part half
 * way between the nearest of them.
 * @param usual where a field without institutions would stand; not given: it has no wedge until it has one
 */
export function wedges(
  fields: readonly FieldAngles[],
  usual: ReadonlyMap<FieldId, number>,
): readonly Wedge[] {
  const standing = fields.filter(({ angles }) => angles.length > 0).map(spanOf);
  const free = fields.flatMap(({ field, angles }): readonly Span[] => {
    const mean = usual.get(field);
    if (angles.length > 0 || mean === undefined || standing.some((span) => reaches(span, mean))) return [];
    return [{ field, mean, low: 0, high: 0 }];
  });
  const round = [...standing, ...free].sort((a, b) => a.mean - b.mean);
  const ends = round.map((span, index) => endBetween(span, after(round, index)));
  return round.map(({ field, mean }, index) => {
    const end = ends[index] ?? mean;
    const begin = index === 0 ? (ends.at(-1) ?? mean) - 360 : (ends[index - 1] ?? mean);
    return { field, middle: round.length === 1 ? mean : (begin + end) / 2, end };
  });
}

/** The next span clockwise, its mean never below that of the one before it. */
function after(round: readonly Span[], index: number): Span {
  const next = round[index + 1];
  if (next !== undefined) return next;
  const [first] = round;
  if (first === undefined) throw new Error('asked only for a wedge that is there');
  return { ...first, mean: first.mean + 360 };
}

function endBetween(one: Span, next: Span): number {
  const gap = next.mean - one.mean;
  const halfWay = (one.mean + one.high + next.mean + next.low) / 2;
  return Math.min(next.mean - OWN_SHARE * gap, Math.max(one.mean + OWN_SHARE * gap, halfWay));
}

function spanOf({ field, angles }: FieldAngles): Span {
  const radians = angles.map((angle) => (angle * Math.PI) / 180);
  const sum = (part: (angle: number) => number) => radians.reduce((total, angle) => total + part(angle), 0);
  const mean = (Math.atan2(sum(Math.sin), sum(Math.cos)) * 180) / Math.PI;
  const turns = angles.map((angle) => turn(mean, angle));
  return { field, mean, low: Math.min(0, ...turns), high: Math.max(0, ...turns) };
}

function reaches({ mean, low, high }: Span, angle: number): boolean {
  const off = turn(mean, angle);
  return off > low - FREE && off < high + FREE;
}

/** From one angle to another by the shorter way: −180 to 180. */
function turn(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180;
}
