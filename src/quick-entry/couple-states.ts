import type { CoupleState, CoupleStateKind } from '../model/couple';
import { lettersOf } from './fold';
import { isYear } from './read-date';

const WORDS: readonly (readonly [RegExp, CoupleStateKind])[] = [
  [/^(?:mariee?s?|mariage)$/, 'married'],
  [/^(?:pacsee?s?|pacs)$/, 'civilUnion'],
  [
    /^(?:(?:en )?union libre|concubine?s?|(?:en )?concubinage|(?:en )?couple|ensemble|vie commune)$/,
    'cohabiting',
  ],
  [/^(?:separee?s?|separation)$/, 'separated'],
  [/^(?:divorcee?s?|divorce)$/, 'divorced'],
  [/^(?:veufs?|veuves?|veufves?|veuvage)$/, 'widowed'],
];

/** « mariés 1975, divorcés en 1990 », in order; `null` when any of it says something else. */
export function coupleStates(text: string): readonly CoupleState[] | null {
  const states = text.split(/,|\s(?:et|puis)\s/).map(coupleState);
  return states.some((state) => state === null) ? null : states.filter((state) => state !== null);
}

function coupleState(text: string): CoupleState | null {
  const letters = lettersOf(text).replace(/\s+/g, ' ').trim();
  const said = /^(.*?)(?: (?:en |depuis )?(\d{4}))?$/.exec(letters);
  const kind = WORDS.find(([words]) => words.test(said?.[1] ?? ''))?.[1];
  const year = said?.[2] === undefined ? null : Number(said[2]);
  if (kind === undefined || (year !== null && !isYear(year))) return null;
  return { kind, year };
}
