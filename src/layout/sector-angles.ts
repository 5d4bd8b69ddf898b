import type { FieldId } from '../model/ids';

/** An institution's field, and the angle it is seen at from the family, degrees. */
export interface SeenField {
  readonly field: FieldId;
  readonly angle: number;
}

/** Part of the sheet: the middle of it, and its end towards the next, clockwise; `end` may be beyond 360. */
export interface Wedge {
  readonly field: FieldId;
  readonly middle: number;
  readonly end: number;
}

/** Neighbours of one field, from the first to the last, clockwise. */
interface Run {
  readonly field: FieldId;
  readonly first: number;
  readonly last: number;
}

/** A field without institutions keeps its usual place when nobody stands so near to it. */
const FREE = 18;

/**
 * Divides the sheet among fields: neighbours of one field share a wedge, and two wedges part half way between the
 * nearest of them. A field whose institutions stand apart has several.
 * @param usual where fields without any institution would stand
 */
export function wedges(seen: readonly SeenField[], usual: readonly SeenField[]): readonly Wedge[] {
  const round = withFree(runsOf(seen), usual);
  return round.map(({ field, first, last }, index) => {
    const before = round.at(index - 1);
    const after = round[(index + 1) % round.length];
    if (before === undefined || after === undefined || round.length === 1) {
      return { field, middle: (first + last) / 2, end: last };
    }
    const begin = first - turn(before.last, first) / 2;
    const end = last + turn(last, after.first) / 2;
    return { field, middle: (begin + end) / 2, end };
  });
}

function runsOf(seen: readonly SeenField[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { field, angle } of seen.toSorted((a, b) => a.angle - b.angle)) {
    const run = runs.at(-1);
    if (run?.field === field) runs[runs.length - 1] = { ...run, last: angle };
    else runs.push({ field, first: angle, last: angle });
  }
  const [first, ...others] = runs;
  const last = others.at(-1);
  if (first === undefined || last?.field !== first.field) return runs;
  // The sheet is round: the last run goes on in the first.
  return [...others.slice(0, -1), { ...last, last: first.last + 360 }];
}

/** With fields that have no institution, where none stands near. */
function withFree(runs: readonly Run[], usual: readonly SeenField[]): readonly Run[] {
  const free = usual.filter(({ angle }) => runs.every((run) => !reaches(run, angle)));
  const added = free.map(({ field, angle }): Run => ({ field, first: angle, last: angle }));
  return [...runs, ...added].sort((a, b) => a.first - b.first);
}

function reaches({ first, last }: Pick<Run, 'first' | 'last'>, angle: number): boolean {
  return turn(first - FREE, angle) < last - first + 2 * FREE;
}

/** Whether who stands at one angle leaves no room for a field without institutions at the other. */
export function areNear(one: number, other: number): boolean {
  return reaches({ first: one, last: one }, other);
}

/** How far it is from one angle to another, clockwise: 0 to 360. */
function turn(from: number, to: number): number {
  return (((to - from) % 360) + 360) % 360;
}
