/** One thing as it stands on two sheets; `null`: it is not on that one. */
export interface RecordPair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/**
 * The records of two sheets side by side: the same id is the same thing; what was taken out and drawn anew is found
 * by those it is made of, in whatever order.
 */
export function pairedRecords<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  madeOf: (record: T) => readonly string[],
): readonly RecordPair<T>[] {
  const known = new Map(before.map((record) => [record.id, record]));
  const isSame = new Set(after.flatMap(({ id }) => (known.has(id) ? [id] : [])));
  const keyOf = (record: T): string => [...madeOf(record)].sort().join(' ');
  const redrawn = new Map<string, T>();
  for (const record of before) {
    if (!isSame.has(record.id) && !redrawn.has(keyOf(record))) redrawn.set(keyOf(record), record);
  }
  const found = new Set<T>();
  const pairs = after.map((record): RecordPair<T> => {
    const was = known.get(record.id) ?? redrawn.get(keyOf(record)) ?? null;
    if (was === null || found.has(was)) return { before: null, after: record };
    found.add(was);
    return { before: was, after: record };
  });
  return [...pairs, ...before.filter((one) => !found.has(one)).map((one) => ({ before: one, after: null }))];
}
