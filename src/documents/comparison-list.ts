import type { Translate } from '../i18n/translate';
import type { Activation } from '../model/activation';
import { compareSheets, type Change, type SignChange } from '../model/compare-sheets';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { arrowNumbers, inOrderOfTelling } from '../model/order-of-telling';
import { recordAt } from '../model/records';
import { shownPart } from '../model/shown-part';
import { mention } from './mention';
import { passiveSentence } from './passive-sentence';

/** One change, in words. */
interface ChangeLine {
  readonly id: string;
  readonly change: Change;
  /** « 12 », « R3 », on the sheet that the sentence is told of; `null` for a figure. */
  readonly number: string | null;
  readonly words: string;
}

export interface ChangeGroup {
  readonly change: Change;
  readonly lines: readonly ChangeLine[];
}

const ORDER: readonly Change[] = ['new', 'resumed', 'ended', 'gone'];

/**
 * The changes from one sheet to a later one as a list: what is gone is told as it stood on the earlier sheet, all
 * else as it stands on the later. Groups without a line are left out.
 */
export function changeGroups(
  earlier: DiagramDocument,
  later: DiagramDocument,
  t: Translate,
): readonly ChangeGroup[] {
  const changes = compareSheets(earlier, later);
  const before = linesOf(shownPart(earlier), t);
  const after = linesOf(shownPart(later), t);
  return ORDER.map((change) => {
    const wordsOf = change === 'gone' ? before : after;
    const own = changes.filter((one) => one.change === change);
    return { change, lines: wordsOf(own) };
  }).filter(({ lines }) => lines.length > 0);
}

/** Figures as they came in the comparison, then arrows in the order in which they were told. */
function linesOf(document: DiagramDocument, t: Translate) {
  const numbers = arrowNumbers(document);
  const told = inOrderOfTelling(document);
  return (changes: readonly SignChange[]): readonly ChangeLine[] => {
    const ids = new Map(changes.map(({ id, change }) => [id, change]));
    const figures = changes.filter(({ id }) => recordAt<Activation>(document.activations, id) === undefined);
    return [
      ...figures.map(({ id, change }) => ({
        id,
        change,
        number: null,
        words: mention(document, id as FigureId, t, new Set()),
      })),
      ...told.flatMap((arrow): readonly ChangeLine[] => {
        const change = ids.get(arrow.id);
        if (change === undefined) return [];
        const words = passiveSentence(document, arrow, t).text;
        return [{ id: arrow.id, change, number: numbers.get(arrow.id) ?? null, words }];
      }),
    ];
  };
}
