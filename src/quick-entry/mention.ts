import { fieldNamed } from '../catalogue/field-words';
import { DEFAULT_FIELDS, FIELD_IDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { FieldId } from '../model/ids';
import { recordsOf } from '../model/records';
import { knownProfession } from './catalogue-text';
import type { NewFigureKind } from './chip';
import { foldText } from './fold';
import { deathIn, lifeIn, type ToldFacts } from './told-facts';
import { isWord, type Token } from './token';

/** A figure as a line names it, taken apart but not yet looked up. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** `personne`, `autre`, `pro`, `inst` before the name. */
  readonly forced: NewFigureKind | null;
  /** With the facts at its end, without parentheses. */
  readonly name: readonly Token[];
  /** As typed, with its parentheses: a name of the sheet may hold some. */
  readonly rawName: readonly Token[];
  /** Parentheses in the name that say nothing known. */
  readonly unknown: readonly Token[];
  readonly number: number | null;
  /** What stands between the commas, without an institution told by « chez ». */
  readonly parts: readonly (readonly Token[])[];
  /** All that stands after the first comma, as it is: the tie of somebody `other`. */
  readonly afterComma: readonly Token[];
  /** What follows « chez »; `null`: there is no « chez ». */
  readonly place: readonly Token[] | null;
  readonly placeNumber: number | null;
  /** `null`: « (sans champ) »; `undefined`: not said. */
  readonly field: FieldId | null | undefined;
  readonly death: ToldFacts['death'];
  readonly birth: ToldFacts['birth'];
}

const KEYWORDS: Readonly<Record<string, NewFigureKind>> = {
  personne: 'family',
  autre: 'other',
  pro: 'professional',
  inst: 'institution',
  institution: 'institution',
};

/** The word that says the kind of a figure, before its name. Inside a line only in lower case. */
export function forcedKind(tokens: readonly Token[], opensLine: boolean): NewFigureKind | null {
  const [first, second] = tokens;
  if (first?.kind !== 'word' || second === undefined || second.kind === 'comma') return null;
  const word = opensLine ? first.key : first.text;
  return Object.hasOwn(KEYWORDS, word) ? (KEYWORDS[word] ?? null) : null;
}

export function isChez(token: Token): boolean {
  return token.kind === 'at' || (token.kind === 'word' && token.text === 'chez');
}

/** @param opensLine a capital on the first word is that of the line. */
export function readMention(
  tokens: readonly Token[],
  fields: DiagramDocument['fields'],
  opensLine = false,
): Mention {
  const forced = forcedKind(tokens, opensLine);
  const told = forced === null ? tokens : tokens.slice(1);
  const [head = [], ...parts] = splitAt(told, ({ kind }) => kind === 'comma');
  const groups = new GroupReader(fields);
  const [named, placeAfterName] = groups.cutAtChez(head);
  const cutParts = parts.map((part) => groups.cutAtChez(part));
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    forced,
    name: named.filter(({ kind }) => kind !== 'group'),
    rawName: placeAfterName === null ? head : head.slice(0, head.findIndex(isChez)),
    unknown: named.filter((token) => token.kind === 'group' && !saysFunction(token)),
    afterComma: told.slice(told.findIndex(({ kind }) => kind === 'comma') + 1 || told.length),
    parts: [
      ...named.filter(saysFunction).map((token) => [insideOf(token)]),
      ...cutParts.map(([part]) => part).filter((part) => part.length > 0),
    ],
    place: [placeAfterName, ...cutParts.map(([, place]) => place)].find((place) => place !== null) ?? null,
    ...groups.told,
  };
}

/** « Laurent Thomas (CPE) », as the preview shows him. */
function saysFunction({ kind, inner }: Token): boolean {
  return kind === 'group' && knownProfession(inner.trim()) !== null;
}

function insideOf(token: Token): Token {
  const inner = token.inner.trim();
  return { ...token, kind: 'quoted', text: inner, inner, start: token.start + 1, end: token.end - 1 };
}

export function splitAt(
  tokens: readonly Token[],
  isSeparator: (token: Token) => boolean,
): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isSeparator(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

type GroupFacts = Pick<Mention, 'number' | 'placeNumber' | 'field' | 'death' | 'birth'>;

/** Takes the parentheses that say something of the figure out of its words, and remembers what they say. */
class GroupReader {
  readonly #fields: DiagramDocument['fields'];
  #told: GroupFacts = { number: null, placeNumber: null, field: undefined, death: null, birth: null };

  constructor(fields: DiagramDocument['fields']) {
    this.#fields = fields;
  }

  get told(): GroupFacts {
    return this.#told;
  }

  cutAtChez(tokens: readonly Token[]): readonly [before: readonly Token[], place: readonly Token[] | null] {
    const at = tokens.findIndex((token, index) => isChez(token) && index < tokens.length - 1);
    if (at < 0) return [this.#withoutGroups(tokens, 'number'), null];
    return [
      this.#withoutGroups(tokens.slice(0, at), 'number'),
      this.#withoutGroups(tokens.slice(at + 1), 'placeNumber'),
    ];
  }

  #withoutGroups(tokens: readonly Token[], numbered: 'number' | 'placeNumber'): readonly Token[] {
    return tokens.filter((token) => token.kind !== 'group' || !this.#take(token, numbered));
  }

  #take({ inner }: Token, numbered: 'number' | 'placeNumber'): boolean {
    const facts = this.#factsIn(inner.trim(), numbered);
    if (facts === null) return false;
    this.#told = { ...this.#told, ...facts };
    return true;
  }

  #factsIn(inner: string, numbered: 'number' | 'placeNumber'): Partial<GroupFacts> | null {
    if (/^[1-9]\d{0,2}$/.test(inner)) return { [numbered]: Number(inner) };
    const field = fieldIn(inner, this.#fields);
    if (field !== undefined) return { field };
    const death = deathIn(inner);
    return death === null ? lifeIn(inner) : { death };
  }
}

/** The five fields by their French names first, then those of the sheet, then other words for the five. */
export function fieldIn(text: string, fields: DiagramDocument['fields']): FieldId | null | undefined {
  const folded = foldText(text);
  if (folded === 'sans champ') return null;
  const byName = [...recordsOf(DEFAULT_FIELDS), ...recordsOf(fields)].find(
    ({ name }) => foldText(name) === folded,
  );
  if (byName !== undefined) return byName.id;
  const known = fieldNamed(text);
  return known === null ? undefined : FIELD_IDS[known];
}

export function isAnd(token: Token): boolean {
  return token.kind === 'amp' || (isWord(token, 'et') && token.text === 'et');
}
