import { sameValue } from '../model/same-value';

/** `before` when it has the very same items: views compare lists by identity. */
export function keepSame<T>(before: readonly T[] | undefined, after: readonly T[]): readonly T[] {
  return before?.length === after.length && before.every((item, index) => item === after[index])
    ? before
    : after;
}

/** `before` when it says the same: views compare shapes by identity too. */
export function keepEqual<T>(before: T | undefined, after: T): T {
  return before !== undefined && sameValue(before, after) ? before : after;
}
