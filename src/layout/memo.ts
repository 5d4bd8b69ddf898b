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

export function createMemo<Key, Value>(): Memo<Key, Value> {
  let kept = new Map<Key, Entry<Value>>();
  let asked = new Map<Key, Entry<Value>>();
  return {
    get: (key, inputs, make) => {
      const before = kept.get(key);
      const entry =
        before !== undefined && sameItems(before.inputs, inputs) ? before : { inputs, value: make() };
      asked.set(key, entry);
      return entry.value;
    },
    sweep: () => {
      kept = asked;
      asked = new Map();
    },
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
