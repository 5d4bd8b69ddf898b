/**
 * Those of these ids that are found, in order. A list of its own size: `flatMap` leaves room for sixteen more, in each
 * of the thousands that a sheet keeps.
 */
export function found<Id, T>(ids: readonly Id[], find: (id: Id) => T | undefined): readonly T[] {
  return ids.flatMap((id) => find(id) ?? []).slice();
}
