import type { Sex } from '../model/person';
import type { IsoDay } from '../model/sitting';
import { foldText, lettersOf } from './fold';
import { isYear } from './read-date';
import { isWord, type Token } from './token';

/** What a line tells of one person, beside their name; `null`: nothing was said. */
export interface ToldFacts {
  readonly sex: Sex | null;
  readonly birth: {
    readonly year: number;
    readonly approximate: boolean;
    readonly age: number | null;
  } | null;
  readonly death: { readonly year: number | null } | null;
  /** « enceinte 2026 »: of a child expected in this year. */
  readonly expecting: { readonly year: number | null } | null;
}

export interface ToldName {
  readonly name: readonly Token[];
  readonly facts: ToldFacts;
  /** « 09 », « 1799 », « −1 », the 300 of « 300 ans »: what is no year, where a person's year would stand. */
  readonly badYear: Token | null;
}

export const NO_FACTS: ToldFacts = { sex: null, birth: null, death: null, expecting: null };

const SEXES: Readonly<Record<string, Sex>> = {
  f: 'female',
  h: 'male',
  m: 'male',
  g: 'male',
  x: 'other',
};

interface Step {
  readonly facts: Partial<ToldFacts>;
  readonly taken: number;
}

/**
 * Takes the facts off the end of a name: « Sandrine Morel f 1982 », « Bernard h 1950-2019 », « Inès 2 ans ».
 * @param day ages are counted from this day.
 */
export function toldFacts(tokens: readonly Token[], day: IsoDay): ToldName {
  let name = tokens;
  let facts = NO_FACTS;
  for (let step = nextFact(name, facts, day); step !== null; step = nextFact(name, facts, day)) {
    facts = { ...facts, ...step.facts };
    name = name.slice(0, name.length - step.taken);
  }
  const last = name.at(-1);
  const isAge = isWord(last, 'an', 'ans', 'mois');
  return { name, facts, badYear: numberIn(isAge ? name.at(-2) : last) };
}

/** « 86 », « −1 ». */
function numberIn(token: Token | undefined): Token | null {
  return token?.kind === 'word' && /^[-−–]?\d+$/.test(token.text) ? token : null;
}

function nextFact(name: readonly Token[], facts: ToldFacts, day: IsoDay): Step | null {
  const last = name.at(-1);
  if (last === undefined) return null;
  return (
    (facts.death === null ? deathStep(name, last) : null) ??
    (facts.expecting === null ? expectingStep(name, last) : null) ??
    (facts.birth === null ? birthStep(name, last, day) : null) ??
    (facts.sex === null ? sexStep(last) : null)
  );
}

function sexStep({ kind, text }: Token): Step | null {
  const sex = kind === 'word' && Object.hasOwn(SEXES, text) ? SEXES[text] : undefined;
  return sex === undefined ? null : { facts: { sex }, taken: 1 };
}

function birthStep(name: readonly Token[], last: Token, day: IsoDay): Step | null {
  const year = yearIn(last);
  const before = name.at(-2);
  if (year !== null) {
    const spaced =
      before?.kind === 'word' ? lifeIn(`${name.at(-3)?.text ?? ''}${before.text}${last.text}`) : null;
    if (spaced !== null && /^[-–—]$/.test(before?.text ?? '')) return { facts: spaced, taken: 3 };
    const approximate = isWord(before, 'vers', 'v', 'env', 'environ', '~');
    const birth = { year, approximate, age: null };
    if (isWord(before, 'en') && before !== undefined && isBorn(name.at(-3)))
      return { facts: { birth }, taken: 3 };
    return { facts: { birth }, taken: approximate ? 2 : 1 };
  }
  const lived = lifeSpan(last);
  if (lived !== null) return { facts: lived, taken: 1 };
  return ageStep(last, before, day);
}

function isBorn(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^nee?s?$/.test(lettersOf(token.text));
}

function yearIn(token: Token | undefined): number | null {
  if (token?.kind !== 'word' || !/^\d{4}$/.test(token.text) || !isYear(Number(token.text))) return null;
  return Number(token.text);
}

/** « 1950-2019 », « 1950–2019 ». */
function lifeSpan({ kind, text }: Token): Partial<ToldFacts> | null {
  return kind === 'word' ? lifeIn(text) : null;
}

export function lifeIn(text: string): Pick<ToldFacts, 'birth' | 'death'> | null {
  const years = /^(\d{4})\s*[-–—]\s*†?\s*(\d{4})$/.exec(text.trim());
  const [birth, death] = [Number(years?.[1]), Number(years?.[2])];
  if (!isYear(birth) || !isYear(death)) return null;
  return { birth: { year: birth, approximate: false, age: null }, death: { year: death } };
}

function ageStep(last: Token, before: Token | undefined, day: IsoDay): Step | null {
  const months = isWord(last, 'mois');
  if (!months && !isWord(last, 'an', 'ans')) return null;
  if (before?.kind !== 'word' || !/^\d{1,3}$/.test(before.text)) return null;
  const count = Number(before.text);
  const monthsBack = months ? count : count * 12;
  const year = Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - monthsBack) / 12);
  return isYear(year) ? { facts: { birth: { year, approximate: true, age: count } }, taken: 2 } : null;
}

/** « †2019 », « † 2019 », « † », « 1950-†2019 ». */
function deathStep(name: readonly Token[], last: Token): Step | null {
  if (last.kind === 'dagger') return { facts: { death: { year: null } }, taken: 1 };
  const year = yearIn(last);
  if (year !== null && name.at(-2)?.kind === 'dagger') return { facts: { death: { year } }, taken: 2 };
  return null;
}

/** « décédé », « décédée en 2019 », « †2019 », « mort »: what parentheses say of a death. */
export function deathIn(text: string): ToldFacts['death'] {
  const said = /^(?:†|\p{L}.*?)(?:\s*(?:en\s+)?(\d{4}))?$/u.exec(foldText(text.trim()));
  if (said === null) return null;
  const words = lettersOf(text).replace(/\s*(?:en\s+)?\d{4}$/, '');
  if (!text.trim().startsWith('†') && !/^(?:decedee?s?|morte?s?|dcd)$/.test(words.trim())) return null;
  if (text.trim().startsWith('†') && !/^†\s*(?:\d{4})?$/.test(text.trim())) return null;
  const year = said[1] === undefined ? null : Number(said[1]);
  return year !== null && !isYear(year) ? null : { year };
}

function expectingStep(name: readonly Token[], last: Token): Step | null {
  if (isWord(last, 'enceinte', 'enceint')) return { facts: { expecting: { year: null } }, taken: 1 };
  const year = yearIn(last);
  if (year === null || !isWord(name.at(-2), 'enceinte', 'enceint')) return null;
  return { facts: { expecting: { year } }, taken: 2 };
}
