/** What went from a list and what came into it, between the beginning and the end that did not change. */
export interface ListChange<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** The same item is the same object. What only changed places went, and came. */
export function listChange<T>(before: readonly T[], after: readonly T[]): ListChange<T> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { gone: before.slice(start, before.length - end), come: after.slice(start, after.length - end) };
}
