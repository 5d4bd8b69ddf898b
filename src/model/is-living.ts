import type { Person } from './person';

/** Somebody who can come, and be called on: neither dead, nor still expected, nor lost before birth. */
export function isLiving({
  deceased,
  expected,
  loss,
}: Pick<Person, 'deceased' | 'expected' | 'loss'>): boolean {
  return !deceased && !expected && loss === null;
}
