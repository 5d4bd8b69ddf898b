import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listChange } from '../../src/layout/list-change';

const list = fc.uniqueArray(fc.nat(9), { maxLength: 9 });

it('tells what leads from one list to the other, and no more than lies between what they share', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { gone, come } = listChange(before, after);
      const start = before.findIndex((item, at) => item !== after[at]);
      const at = start < 0 ? Math.min(before.length, after.length) : start;
      expect(before.toSpliced(at, gone.length, ...come)).toEqual(after);
      if (gone.length > 0 && come.length > 0) expect(gone.at(-1)).not.toBe(come.at(-1));
    }),
  );
});

it('tells of nothing where nothing changed', () => {
  fc.assert(
    fc.property(list, (same) => {
      expect(listChange(same, [...same])).toEqual({ gone: [], come: [] });
    }),
  );
});
