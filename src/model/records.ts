/** The records of one kind, typed: `Object.values` forgets the value type of branded keys. */
export function recordsOf<T>(records: Readonly<Record<string, T>>): readonly T[] {
  return Object.values(records);
}

/** The record with this id, or `undefined`: a look-up that never reaches the prototype. */
export function recordAt<T>(records: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}
