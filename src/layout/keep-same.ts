/** `before` when it has the very same items: views compare lists by identity. */
export function keepSame<T>(before: readonly T[] | undefined, after: readonly T[]): readonly T[] {
  return before?.length === after.length && before.every((item, index) => item === after[index])
    ? before
    : after;
}

/** `before` when it says the same, told by comparing plain data of a few levels. */
export function keepEqual<T>(before: T | undefined, after: T): T {
  return before !== undefined && equal(before, after) ? before : after;
}

function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => equal(a[key as keyof typeof a], b[key as keyof typeof b]));
}
