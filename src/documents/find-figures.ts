import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { recordsOf } from '../model/records';
import { shownPart } from '../model/shown-part';
import { foldText } from '../quick-entry/fold';
import { figureDetail } from './figure-detail';
import { nameAsTyped } from './mention';

/** A figure or a building, as a list of them shows it. */
export interface ListedFigure {
  readonly id: FigureId;
  readonly label: string;
  readonly detail: string | null;
}

/** Everybody and every building of the sheet, by name. */
export function listedFigures(whole: DiagramDocument, t: Translate): readonly ListedFigure[] {
  const document = shownPart(whole);
  const { persons, professionals, institutions } = document;
  return [...recordsOf(persons), ...recordsOf(professionals), ...recordsOf(institutions)]
    .map(({ id }) => ({
      id,
      label: nameAsTyped(document, id, t),
      detail: figureDetail(document, id, t),
    }))
    .sort((one, other) => one.label.localeCompare(other.label, 'fr'));
}

/**
 * Those whom the words typed fit, without case or accents: by the beginning of the name first, then by the
 * beginning of another of its words, then by what is told of them (a function, an institution, a tie).
 * @param query empty: all.
 */
export function fittingFigures(figures: readonly ListedFigure[], query: string): readonly ListedFigure[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return figures;
  return figures
    .map((figure) => ({ figure, rank: rankOf(figure, words) }))
    .filter(({ rank }) => rank < NOT_FITTING)
    .sort((one, other) => one.rank - other.rank)
    .map(({ figure }) => figure);
}

const NOT_FITTING = 4;

/** Every word has to fit; the worst fit counts. */
function rankOf({ label, detail }: ListedFigure, words: readonly string[]): number {
  const name = foldText(label);
  const told = foldText(detail ?? '');
  return Math.max(...words.map((word) => rankOfWord(word, name, told)));
}

function rankOfWord(word: string, name: string, told: string): number {
  if (name.startsWith(word)) return 0;
  if (startsAWord(name, word)) return 1;
  if (startsAWord(told, word)) return 2;
  return name.includes(word) ? 3 : NOT_FITTING;
}

function startsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
