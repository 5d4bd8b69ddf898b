/**
 * Values remembered by key for as long as their inputs are the very same objects: what lets one moved figure
 * redraw itself and its arrows, and nothing else.
 */
export interface Memo<Key, Value> {
  readonly get: (key: Key, inputs: readonly unknown[], make: () => Value) => Value;
  /** Forgets the keys that were not asked for since the last call. */
  readonly sweep: () => void;
}

interface Entry<Value> {
  readonly inputs: readonly unknown[];
  readonly value: Value;
}

interface KeptEntry<Value> extends Entry<Value> {
  /** The last round of questions it was asked for in. */
  round: number;
}

export function createMemo<Key, Value>(): Memo<Key, Value> {
  const kept = new Map<Key, KeptEntry<Value>>();
  let round = 0;
  let asked = 0;
  return {
    get: (key, inputs, make) => {
      asked += 1;
      const before = kept.get(key);
      if (before !== undefined && sameItems(before.inputs, inputs)) {
        before.round = round;
        return before.value;
      }
      const value = make();
      kept.set(key, { inputs, value, round });
      return value;
    },
    sweep: () => {
      if (asked !== kept.size) {
        for (const [key, entry] of kept) if (entry.round !== round) kept.delete(key);
      }
      round += 1;
      asked = 0;
    },
  };
}

/** The same answer for the very same object, for as long as there is that object. */
export function createPerObject<Thing extends object, Value extends object>(
  make: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const kept = new WeakMap<Thing, Value>();
  return (thing) => {
    const known = kept.get(thing);
    if (known !== undefined) return known;
    const made = make(thing);
    kept.set(thing, made);
    return made;
  };
}

/** Keeps one answer: the last. */
export function createLast<Value>(): (inputs: readonly unknown[], make: () => Value) => Value {
  let last: Entry<Value> | null = null;
  return (inputs, make) => {
    if (last === null || !sameItems(last.inputs, inputs)) last = { inputs, value: make() };
    return last.value;
  };
}

function sameItems(before: readonly unknown[], after: readonly unknown[]): boolean {
  if (before.length !== after.length) return false;
  for (let i = 0; i < after.length; i += 1) if (before[i] !== after[i]) return false;
  return true;
}
