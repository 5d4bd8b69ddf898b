/** What all have; `null`: they differ, or there is nobody. */
export function common<T, Value>(all: readonly T[], valueOf: (one: T) => Value): Value | null {
  const [first, ...others] = all;
  if (first === undefined) return null;
  const value = valueOf(first);
  return others.every((other) => valueOf(other) === value) ? value : null;
}
