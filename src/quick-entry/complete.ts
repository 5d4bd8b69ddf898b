import type { Professional } from '../model/professional';
import { recordsOf } from '../model/records';
import { shownPart } from '../model/shown-part';
import { detailOf, unmistakableName } from './alternatives';
import { caretPlace, type CaretKind } from './caret-place';
import { catalogueFunctions, catalogueInstitutions, type Offer } from './catalogue-completions';
import type { NewFigureKind } from './chip';
import type { Completion } from './completion';
import { foldText } from './fold';
import { nameIndex, type NamedFigure } from './name-index';
import { quotePart } from './quote-name';
import { readLine } from './read-line';
import type { ReadingContext } from './reading';

const MOST = 12;
const LINE_WORDS = [
  'foyer : ',
  'présents : ',
  'absents : ',
  'excusés : ',
  'au téléphone : ',
  'invités : ',
  'intrus : ',
  'séance : ',
  'personne ',
  'autre ',
  'pro ',
  'inst ',
];
const PARENTHESIS_WORDS = ['avec ', 'dit par ', 'terminée)', 'depuis ', 'vers '];
const FIELD_WORDS = ['aide)', 'soin)', 'éducation)', 'contrôle)', 'culture)'];

const FIGURES: Readonly<Partial<Record<CaretKind, readonly NewFigureKind[]>>> = {
  opening: ['family', 'other', 'professional', 'institution'],
  name: ['family', 'other', 'professional', 'institution'],
  person: ['family', 'other'],
  teller: ['family', 'other', 'professional'],
  work: ['institution'],
  place: ['institution'],
};

/**
 * What could be written at the caret: what mends the line, the names of the sheet, then the catalogue.
 * Nothing while the word at the caret has not begun.
 */
export function completions(text: string, caret: number, context: ReadingContext): readonly Completion[] {
  const fix = missingColon(text, context);
  if (fix !== null) return [fix];
  const { kind, start } = caretPlace(text.slice(0, caret));
  const begun = text.slice(start, caret);
  if (begun.trim() === '') return [];
  const seen = new Set<string>();
  return [...fromSheet(context, kind, begun), ...fromCatalogue(kind, begun), ...words(kind, begun)]
    .filter(({ text: offered }) => offered !== begun && !seen.has(offered) && seen.add(offered))
    .slice(0, MOST)
    .map((offer) => ({ ...offer, start, end: caret }));
}

/** « M. Thomas > Sandrine absences »: Tab puts the « : ». */
function missingColon(text: string, context: ReadingContext): Completion | null {
  if (text.includes(':')) return null;
  const { problem } = readLine(text, context);
  if (problem?.kind !== 'missingColon') return null;
  const { start, end } = problem.part;
  const inserted = `: ${problem.part.text}`;
  return { start, end, text: inserted, label: inserted, detail: null, group: 'fix', icon: 'word' };
}

function fromSheet(context: ReadingContext, kind: CaretKind, begun: string): readonly Offer[] {
  const kinds = FIGURES[kind] ?? [];
  const document = shownPart(context.document);
  const index = nameIndex(document);
  const key = foldText(begun);
  const found = [...index.byId.values()].filter((figure) => kinds.includes(figure.kind));
  const byStart = found.filter(({ fullKey }) => fullKey.startsWith(key));
  const byWord = found.filter((figure) => !byStart.includes(figure) && startsWord(figure, key));
  const names = [...byStart, ...byWord].map((figure): Offer => ({
    text: unmistakableName(index, figure),
    label: figure.name,
    detail: detailOf(document, figure),
    group: 'sheet',
    icon: figure.kind,
  }));
  return kind === 'work' ? [...functionsOnSheet(context, key), ...names] : names;
}

function startsWord({ fullKey, otherKeys }: NamedFigure, key: string): boolean {
  return fullKey.includes(` ${key}`) || otherKeys.some((other) => other.startsWith(key));
}

function functionsOnSheet({ document }: ReadingContext, key: string): readonly Offer[] {
  const functions = recordsOf<Professional>(document.professionals).flatMap(
    (worker) => worker.function ?? [],
  );
  return [...new Set(functions)]
    .filter((work) => foldText(work).startsWith(key))
    .map((work) => ({
      text: quotePart(work),
      label: work,
      detail: null,
      group: 'sheet' as const,
      icon: 'function' as const,
    }));
}

function fromCatalogue(kind: CaretKind, begun: string): readonly Offer[] {
  if (begun.trim().length < 2) return [];
  if (kind === 'work') return [...catalogueFunctions(begun), ...catalogueInstitutions(begun)];
  const isPlace = kind === 'place' || kind === 'name' || kind === 'opening';
  return isPlace ? catalogueInstitutions(begun) : [];
}

function words(kind: CaretKind, begun: string): readonly Offer[] {
  if (kind === 'opening') return offered(LINE_WORDS, begun, 'word');
  if (kind !== 'parenthesis') return [];
  return [...offered(PARENTHESIS_WORDS, begun, 'word'), ...offered(FIELD_WORDS, begun, 'field')];
}

function offered(all: readonly string[], begun: string, icon: 'word' | 'field'): readonly Offer[] {
  return all
    .filter((word) => foldText(word).startsWith(foldText(begun)))
    .map((text) => ({ text, label: text.replace(/\)$/, '').trim(), detail: null, group: 'words', icon }));
}
