import type { NewFigureKind } from './chip';
import { nameForm } from './name-form';
import { withoutArticle, type NameIndex, type NamedFigure } from './name-index';
import { keyOf, textOf, type Token } from './token';
import { knownInstitution } from './catalogue-text';

export interface NameAsked {
  readonly tokens: readonly Token[];
  /** « (2) »: the second of this very full name; `null`: not said. */
  readonly number: number | null;
  /** Kinds of figure that may be meant here. */
  readonly kinds: readonly NewFigureKind[];
  /** What stands here is an institution: its first words are enough (« chez le collège »). */
  readonly isPlace?: boolean;
}

/**
 * Whom a name fits: those of this full name; else those of this first name, last name, or civility and last
 * name together. None: it is new.
 */
export function fitName(index: NameIndex, asked: NameAsked): readonly NamedFigure[] {
  const { tokens, number, kinds } = asked;
  if (tokens.length === 0) return [];
  const key = keyOf(tokens);
  const sameName = index.byFullName.get(key) ?? [];
  if (number !== null) {
    const meant = sameName[number - 1];
    return meant !== undefined && kinds.includes(meant.kind) ? [meant] : [];
  }
  const full = sameName.filter(({ kind }) => kinds.includes(kind));
  if (full.length > 0) return full;
  return fitOtherNames(index, asked);
}

/** Those who are called so, but not by their full name. */
export function fitOtherNames(index: NameIndex, asked: NameAsked): readonly NamedFigure[] {
  const { tokens, kinds } = asked;
  const found = new Set([...otherNames(index, tokens, keyOf(tokens)), ...places(index, asked)]);
  return [...found].filter(({ kind }) => kinds.includes(kind));
}

function otherNames(index: NameIndex, tokens: readonly Token[], key: string): readonly NamedFigure[] {
  const asTyped = index.byOtherName.get(key) ?? [];
  const { sex, titleLength, title } = nameForm(tokens);
  if (titleLength === 0 || titleLength === tokens.length) return asTyped;
  const bare = keyOf(tokens.slice(titleLength));
  const bearers = [...(index.byFullName.get(bare) ?? []), ...(index.byOtherName.get(bare) ?? [])];
  const worker = title.length > 0;
  return [
    ...asTyped,
    ...bearers.filter((figure) => (worker ? works(figure) : isSomebody(figure)) && agrees(figure.sex, sex)),
  ];
}

/** « Dr » and « la juge » say somebody who works, never a member of the family. */
function works({ kind }: NamedFigure): boolean {
  return kind === 'professional';
}

function isSomebody({ kind }: NamedFigure): boolean {
  return kind !== 'institution';
}

/** A civility that contradicts a known sex does not fit. */
function agrees(known: NamedFigure['sex'], said: NamedFigure['sex']): boolean {
  return known === null || said === null || known === 'other' || known === said;
}

function places(index: NameIndex, { tokens, isPlace }: NameAsked): readonly NamedFigure[] {
  if (isPlace !== true && knownInstitution(textOf(tokens)) === null) return [];
  const bare = keyOf(withoutArticle(tokens));
  const full = index.byFullName.get(bare) ?? [];
  const withArticle = index.byOtherName.get(bare) ?? [];
  const found = [...full, ...withArticle].filter(({ kind }) => kind === 'institution');
  return found.length > 0 ? found : (index.byFirstWords.get(bare) ?? []);
}
