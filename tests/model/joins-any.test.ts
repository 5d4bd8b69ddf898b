import { expect, it } from 'vitest';
import { joinsAny } from '../../src/model/joins-any';
import { idOf } from '../builders';

const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');
const cas = idOf<'person'>('cas');
const dan = idOf<'person'>('dan');
const fork = { from: [ana], to: [ben, cas] };

it.each([
  ['begins with one', [ana], true],
  ['ends with one, among others', [dan, cas], true],
  ['joins others', [dan], false],
  ['is asked of nobody', [], false],
])('an arrow that %s', (_, ids, joins) => {
  expect(joinsAny(fork, new Set<string>(ids))).toBe(joins);
});
