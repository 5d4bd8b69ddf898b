import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Person, Sex } from '../model/person';
import type { Professional } from '../model/professional';
import { recordsOf } from '../model/records';
import type { NewFigureKind } from './chip';
import { nameForm } from './name-form';
import { keyOf, ONLY_QUOTES, type Token } from './token';
import { tokenise } from './tokenise';

/** A figure of the sheet, by the ways it may be named. */
export interface NamedFigure {
  readonly id: FigureId;
  readonly kind: NewFigureKind;
  readonly name: string;
  /** As known, or as its civility says. */
  readonly sex: Sex | null;
  readonly fullKey: string;
  /** First names, last names, without its title, without its article. */
  readonly otherKeys: readonly string[];
  /** For an institution: its first words, « collège » for « Collège des Marronniers ». */
  readonly firstWordsKeys: readonly string[];
}

export interface NameIndex {
  readonly byFullName: ReadonlyMap<string, readonly NamedFigure[]>;
  readonly byOtherName: ReadonlyMap<string, readonly NamedFigure[]>;
  readonly byFirstWords: ReadonlyMap<string, readonly NamedFigure[]>;
  readonly byId: ReadonlyMap<string, NamedFigure>;
  /** Tokens of the longest names that hold a separator (« Aide & Soins, Valmont »), by first word. */
  readonly separatedNames: ReadonlyMap<string, number>;
}

type Figures = Pick<DiagramDocument, 'persons' | 'professionals' | 'institutions'>;

const LONGEST_ALIASED = 8;
const SEPARATORS: ReadonlySet<string> = new Set(['comma', 'amp', 'plus', 'equals', 'group', 'at', 'dagger']);
const cache = new WeakMap<Figures['persons'], Figures & { readonly index: NameIndex }>();
const named = new WeakMap<Person | Professional | Institution, NamedFigure>();

/** The names on the sheet. The same index comes back as long as the same figures are on it. */
export function nameIndex({ persons, professionals, institutions }: Figures): NameIndex {
  const before = cache.get(persons);
  if (before?.professionals === professionals && before.institutions === institutions) return before.index;
  const index = buildIndex([
    ...recordsOf(persons)
      .filter(({ name }) => name !== '')
      .map((person) => namedOnce(person, () => namedPerson(person))),
    ...recordsOf(institutions).map((place) => namedOnce(place, () => namedInstitution(place))),
    ...recordsOf(professionals).map((worker) => namedOnce(worker, () => namedProfessional(worker))),
  ]);
  cache.set(persons, { persons, professionals, institutions, index });
  return index;
}

function namedOnce(record: Person | Professional | Institution, name: () => NamedFigure): NamedFigure {
  const before = named.get(record);
  if (before !== undefined) return before;
  const figure = name();
  named.set(record, figure);
  return figure;
}

function namedPerson({ id, kind, name, sex }: Person): NamedFigure {
  const tokens = tokensOfName(name);
  return {
    id,
    kind,
    name,
    sex: sex ?? nameForm(tokens).sex,
    fullKey: keyOf(tokens),
    otherKeys: otherNamesOfSomebody(tokens),
    firstWordsKeys: [],
  };
}

function namedProfessional({ id, name, sex }: Professional): NamedFigure {
  const tokens = tokensOfName(name);
  return {
    id,
    kind: 'professional',
    name,
    sex: sex ?? nameForm(tokens).sex,
    fullKey: keyOf(tokens),
    otherKeys: otherNamesOfSomebody(tokens),
    firstWordsKeys: [],
  };
}

function namedInstitution({ id, name }: Institution): NamedFigure {
  const tokens = tokensOfName(name);
  const bare = keyOf(withoutArticle(tokens));
  const fullKey = keyOf(tokens);
  return {
    id,
    kind: 'institution',
    name,
    sex: null,
    fullKey,
    otherKeys: bare === fullKey || bare === '' ? [] : [bare],
    firstWordsKeys: beginnings(withoutArticle(tokens)),
  };
}

export function tokensOfName(name: string): readonly Token[] {
  return tokenise(name, 0, name.length, { quotes: false });
}

/** « Le Pont » → « Pont », « L’école » → « école ». */
export function withoutArticle(tokens: readonly Token[]): readonly Token[] {
  const [first, ...others] = tokens;
  if (first?.kind !== 'word') return tokens;
  if (others.length > 0 && ['le', 'la', 'les', 'au', 'aux'].includes(first.key)) return others;
  if (!/^l'./.test(first.key)) return tokens;
  return [
    { ...first, text: first.text.slice(2), key: first.key.slice(2), start: first.start + 2 },
    ...others,
  ];
}

function otherNamesOfSomebody(tokens: readonly Token[]): readonly string[] {
  const { titleLength, title } = nameForm(tokens);
  const words = tokens.slice(titleLength);
  const whole = titleLength > 0 && words.length > 0 ? [keyOf(words)] : [];
  const titleAlone =
    title.length > 0 && titleLength > 1 ? [keyOf(tokens.slice(0, titleLength)), title.join(' ')] : [];
  return [...whole, ...titleAlone, ...beginnings(words), ...endings(words)];
}

function beginnings(words: readonly Token[]): readonly string[] {
  return lengths(words).map((length) => keyOf(words.slice(0, length)));
}

function endings(words: readonly Token[]): readonly string[] {
  return lengths(words).map((length) => keyOf(words.slice(words.length - length)));
}

function lengths(words: readonly Token[]): readonly number[] {
  return Array.from({ length: Math.min(words.length - 1, LONGEST_ALIASED) }, (_, index) => index + 1);
}

function buildIndex(figures: readonly NamedFigure[]): NameIndex {
  const byFullName = new Map<string, NamedFigure[]>();
  const byOtherName = new Map<string, NamedFigure[]>();
  const byFirstWords = new Map<string, NamedFigure[]>();
  const separatedNames = new Map<string, number>();
  for (const figure of figures) {
    put(byFullName, figure.fullKey, figure);
    for (const key of figure.otherKeys.filter(isTelling)) put(byOtherName, key, figure);
    for (const key of figure.firstWordsKeys.filter(isTelling)) put(byFirstWords, key, figure);
    noteSeparators(separatedNames, figure);
  }
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return { byFullName, byOtherName, byFirstWords, byId, separatedNames };
}

function isTelling(key: string): boolean {
  return key !== '' && key !== ONLY_QUOTES;
}

function put(map: Map<string, NamedFigure[]>, key: string, figure: NamedFigure): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [figure]);
  else if (!there.includes(figure)) there.push(figure);
}

/** Most names hold none: only those that may are cut in tokens again. */
function noteSeparators(longest: Map<string, number>, { name }: NamedFigure): void {
  if (!/[,،&+=()[\]@†]|\set\s/.test(name)) return;
  const tokens = tokensOfName(name);
  const [first] = tokens;
  const separates = tokens.some(({ kind, text }) => SEPARATORS.has(kind) || text === 'et');
  // Parentheses at the end say something of the figure: « Lina (2) » is the second Lina.
  const endsWithSign = isSign(first) || isSign(tokens.at(-1)) || tokens.at(-1)?.kind === 'group';
  if (first === undefined || !separates || endsWithSign) return;
  longest.set(first.key, Math.max(longest.get(first.key) ?? 0, tokens.length));
}

function isSign(token: Token | undefined): boolean {
  return token?.kind === 'comma' || token?.text === 'et';
}
