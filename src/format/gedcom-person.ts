import type { Person } from '../model/person';
import { cleanText, TEXT_LIMITS } from '../model/text';
import { readGedcomDate, type GedcomDate } from './gedcom-date';
import type { GedcomLine } from './gedcom-lines';
import { FIRST_YEAR, LAST_YEAR } from './value-schemas';

/** Somebody of a GEDCOM file, as far as a sheet keeps it. */
export interface GedcomPerson extends Pick<
  Person,
  'name' | 'sex' | 'birthYear' | 'birthApproximate' | 'deceased' | 'deathYear'
> {
  /** When they were born, to put siblings in order though the year be too old for a sheet; `null`: not told. */
  readonly moment: number | null;
  /** Years told that a sheet does not hold. */
  readonly yearsLeft: number;
  readonly isShortened: boolean;
}

/** What stands where the file gives no name: a record must have one. */
const NAMELESS = '?';

export function readPerson({ below }: Pick<GedcomLine, 'below'>): GedcomPerson {
  const born = dateOf(below, 'BIRT');
  const death = below.find(({ tag, value }) => tag === 'DEAT' && value.toUpperCase() !== 'N');
  const died = death === undefined ? null : dateIn(death);
  const birthYear = heldYear(born);
  const deathYear = died?.exact === true ? heldYear(died) : null;
  const { name, isShortened } = nameOf(below);
  return {
    name,
    isShortened,
    sex: SEXES[firstValue(below, 'SEX').toUpperCase().slice(0, 1)] ?? null,
    birthYear,
    birthApproximate: birthYear !== null && born?.exact === false,
    deceased: death !== undefined,
    deathYear: deathYear !== null && birthYear !== null && deathYear < birthYear ? null : deathYear,
    moment: born?.moment ?? null,
    yearsLeft: Number(born !== null && birthYear === null) + Number(died !== null && deathYear === null),
  };
}

/** X: neither only one nor only the other; U and N: not known. */
const SEXES: Readonly<Record<string, Person['sex']>> = { M: 'male', F: 'female', X: 'other' };

/** The year of the first event of this kind that has one; `null` when none has. */
function dateOf(below: readonly GedcomLine[], tag: string): GedcomDate | null {
  for (const event of below) {
    const date = event.tag === tag ? dateIn(event) : null;
    if (date !== null) return date;
  }
  return null;
}

export function dateIn({ below }: GedcomLine): GedcomDate | null {
  const date = below.find(({ tag }) => tag === 'DATE');
  return date === undefined ? null : readGedcomDate(date.value);
}

/** The year as a sheet holds years: 1800 to 2200, else `null`. */
export function heldYear(date: GedcomDate | null): number | null {
  return date !== null && date.year >= FIRST_YEAR && date.year <= LAST_YEAR ? date.year : null;
}

function nameOf(below: readonly GedcomLine[]): { readonly name: string; readonly isShortened: boolean } {
  const names = below.filter(({ tag }) => tag === 'NAME');
  const written = names.map(({ value }) => cleanName(value)).find((name) => name !== '');
  const pieces = names.map((name) =>
    cleanName(`${firstValue(name.below, 'GIVN')} ${firstValue(name.below, 'SURN')}`),
  );
  const whole = written ?? pieces.find((name) => name !== '') ?? NAMELESS;
  const letters = Array.from(whole);
  if (letters.length <= TEXT_LIMITS.name) return { name: whole, isShortened: false };
  return { name: letters.slice(0, TEXT_LIMITS.name).join('').trim(), isShortened: true };
}

/** « Jean /Dupont/ fils » without its slashes. */
function cleanName(value: string): string {
  return cleanText(value.replace(/\//gu, ' ')).replace(/\s+/gu, ' ').trim();
}

function firstValue(below: readonly GedcomLine[], wanted: string): string {
  return below.find(({ tag }) => tag === wanted)?.value ?? '';
}
