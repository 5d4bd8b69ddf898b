import { knownOf } from './ends';
import { figureFor } from './figure-for';
import type { FigureRef } from './figure-ref';
import type { LineDraft } from './line-draft';
import { forcedKind, isAnd, readMention, splitAt } from './mention';
import { Misread } from './misread';
import { wordsAfterName } from './missing-colon';
import { withNamesWhole } from './name-units';
import { ANY_FIGURE } from './slot';
import type { Token } from './token';
import { spanOf } from './work-parts';

/** A line that names one figure, with what it tells of it. */
export function readFigure(line: LineDraft, head: readonly Token[]): readonly FigureRef[] {
  const units = withNamesWhole(head, line.names);
  if (forcedKind(units, true) === null) {
    refuseSeveral(line, units);
    const words = wordsAfterName(line, units);
    if (words.length > 0 && isKnownName(line, units, words)) throw line.misread('notAName', spanOf(words));
  }
  return [figureFor(line, readMention(units, line.document.fields, true), ANY_FIGURE)];
}

/** « Sandrine, Karim », both on the sheet, is no figure with a function. */
function refuseSeveral(line: LineDraft, units: readonly Token[]): void {
  const items = splitAt(units, (token) => token.kind === 'comma' || isAnd(token));
  const fits = items.map((item) => knownOf(line, item));
  const people = fits.every((known) => known.some(({ kind }) => kind !== 'institution'));
  if (items.length < 2 || !people) return;
  const names = items.map((item) => line.text.slice(spanOf(item).start, spanOf(item).end));
  throw new Misread({
    kind: 'severalOnSheet',
    part: line.part(spanOf(units).start, spanOf(units).end),
    names,
  });
}

function isKnownName(line: LineDraft, units: readonly Token[], words: readonly Token[]): boolean {
  const [first] = words;
  return first !== undefined && knownOf(line, units.slice(0, units.indexOf(first))).length > 0;
}
