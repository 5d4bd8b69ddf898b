import { FIELD_IDS } from '../model/default-fields';
import type { FieldId } from '../model/ids';
import { knownInstitutionAtStart, knownProfession } from './catalogue-text';
import { fitName } from './fit-name';
import { codePointLength } from './fold';
import type { LineDraft } from './line-draft';
import type { Mention } from './mention';
import { nameForm } from './name-form';
import { refuseUnclosed } from './refuse-unclosed';
import { LONGEST_FUNCTION } from './tell-place';
import { isWord, textOf, type Token } from './token';

/** The function and the institution of somebody who works, as the parts after the commas tell them. */
export interface WorkParts {
  readonly function: readonly Token[] | null;
  /** `'none'`: « sans institution » was said. */
  readonly place: readonly Token[] | 'none' | null;
}

/**
 * Says which part is the function and which the institution. With a « chez », every other part is the
 * function. Without: a known function, or the word of the title, is the function; a known institution is the
 * institution; of two unknown parts the first is the function.
 */
export function workParts(line: LineDraft, mention: Mention): WorkParts {
  const { parts, place: told } = mention;
  const without = parts.find(isWithout);
  let place = without === undefined ? told : ('none' as const);
  const explicit = place !== null;
  let work: readonly Token[] | null = null;
  for (const part of parts.filter((one) => one !== without)) {
    if (work !== null && place !== null) throw line.misread('tooManyParts', spanOf(part));
    if (explicit || (place !== null && work === null)) work = takeFunction(line, work, part);
    else if (work === null && !isPlace(line, part, nameForm(mention.name).title)) work = part;
    else place = part;
  }
  return { function: work, place };
}

/** « sans institution » keeps a function that sounds like a place from being one. */
function isWithout(part: readonly Token[]): boolean {
  const [first, second, third] = part;
  return isWord(first, 'sans') && isWord(second, 'institution') && third === undefined;
}

function takeFunction(
  line: LineDraft,
  before: readonly Token[] | null,
  part: readonly Token[],
): readonly Token[] {
  if (before !== null) throw line.misread('tooManyParts', spanOf(part));
  return part;
}

function isPlace(line: LineDraft, part: readonly Token[], title: readonly string[]): boolean {
  const [first] = part;
  if (first === undefined) return false;
  const text = textOf(part);
  if (first.kind === 'word' && title.includes(first.key)) return false;
  if (first.kind !== 'quoted' && knownProfession(text) !== null) return false;
  const onSheet = fitName(line.names, { tokens: part, number: null, kinds: ['institution'] });
  return onSheet.length > 0 || (first.kind !== 'quoted' && knownInstitutionAtStart(text) !== null);
}

export function functionText(line: LineDraft, tokens: readonly Token[]): string {
  refuseUnclosed(line, tokens);
  const text = textOf(tokens).normalize('NFC');
  if (codePointLength(text) > LONGEST_FUNCTION) throw line.misread('functionTooLong', spanOf(tokens));
  return text;
}

/** The field that a function says by itself: a school nurse is care, wherever she works. */
export function fieldOfWork(work: string | null, name: string): FieldId | null {
  const field = (knownProfession(work ?? '') ?? knownProfession(name))?.profession.field ?? null;
  return field === null ? null : FIELD_IDS[field];
}

export function spanOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
