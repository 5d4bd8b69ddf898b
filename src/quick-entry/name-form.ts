import type { Sex } from '../model/person';
import { knownProfession } from './catalogue-text';
import { textOf, type Token } from './token';

const CIVILITIES: Readonly<Record<string, Sex | null>> = {
  m: 'male',
  mr: 'male',
  monsieur: 'male',
  mme: 'female',
  madame: 'female',
  mlle: 'female',
  mademoiselle: 'female',
};
const TITLES: ReadonlySet<string> = new Set([
  'dr',
  'docteur',
  'docteure',
  'pr',
  'professeur',
  'professeure',
  'maitre',
]);
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la']);

/** A name taken apart: « Mme la juge Delmas » is a lady, a judge, called Delmas. */
export interface NameForm {
  /** What the civility says; `null`: nothing. */
  readonly sex: Sex | null;
  /** How many tokens are civility and title. */
  readonly titleLength: number;
  /** The words that name a function: « juge », « Dr »; empty: only « M. », « Mme » or nothing. */
  readonly title: readonly string[];
}

const NO_FORM: NameForm = { sex: null, titleLength: 0, title: [] };

export function nameForm(tokens: readonly Token[]): NameForm {
  const [first, second] = tokens;
  if (first?.kind !== 'word') return NO_FORM;
  const civility = Object.hasOwn(CIVILITIES, first.key) ? (CIVILITIES[first.key] ?? null) : undefined;
  if (civility !== undefined) {
    const length = civilityLength(tokens);
    return { sex: civility, titleLength: length, title: tokens.slice(1, length).map(({ key }) => key) };
  }
  if (isTitle(first) && second !== undefined) return { sex: null, titleLength: 1, title: [first.key] };
  return professionForm(tokens);
}

function isTitle({ key, text }: Token): boolean {
  return TITLES.has(key) || text === 'Me';
}

/** « Mme la juge », « M. le directeur adjoint », « Mme l’inspectrice », « Mme Dr », or « Mme » alone. */
function civilityLength(tokens: readonly Token[]): number {
  const [, second] = tokens;
  if (second === undefined) return 1;
  if (isTitle(second)) return 2;
  const elided = /^l['’]/i.test(second.text);
  if (!elided && !ARTICLES.has(second.text)) return 1;
  let length = elided ? 2 : 3;
  while (startsLower(tokens[length]) && tokens.length > length + 1) length += 1;
  return Math.min(length, tokens.length);
}

/** « Juge Delmas », « la juge Delmas ». */
function professionForm(tokens: readonly Token[]): NameForm {
  const text = textOf(tokens);
  const match = knownProfession(text);
  if (match === null || match.end >= text.length) return NO_FORM;
  let length = 0;
  for (let reached = 0; length < tokens.length && reached < match.end; length += 1) {
    reached = textOf(tokens.slice(0, length + 1)).length;
  }
  return { sex: null, titleLength: length, title: tokens.slice(0, length).map(({ key }) => key) };
}

export function startsLower(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text);
}

/** Whether the name is that of somebody who works: a title, or a function of the catalogue at its start. */
export function saysProfession(tokens: readonly Token[]): boolean {
  return nameForm(tokens).title.length > 0 || knownProfession(textOf(tokens)) !== null;
}
