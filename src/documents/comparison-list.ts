import type { Translate } from '../i18n/translate';
import type { Activation } from '../model/activation';
import { compareLives } from '../model/compare-lives';
import { compareSheets, type Change, type SignChange } from '../model/compare-sheets';
import type { Couple } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { Household } from '../model/household';
import type { FigureId } from '../model/ids';
import { arrowNumbers, inOrderOfTelling } from '../model/order-of-telling';
import { recordAt } from '../model/records';
import { shownPart } from '../model/shown-part';
import { coupleInWords, lifeChangeWords } from './family-change-words';
import { mention } from './mention';
import { householdWords } from './outline';
import { passiveSentence } from './passive-sentence';

/** One change, in words. */
interface ChangeLine {
  readonly id: string;
  readonly change: Change;
  /** « 12 », « R3 », on the sheet that the sentence is told of; `null`: it is no arrow. */
  readonly number: string | null;
  readonly words: string;
  /** What it stands for on the sheet: of a home, who lives there; of a couple, the two. */
  readonly signs: readonly string[];
}

export interface ChangeGroup {
  readonly change: Change;
  readonly lines: readonly ChangeLine[];
}

const ORDER: readonly Change[] = ['new', 'resumed', 'ended', 'changed', 'gone'];

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
  const lives = new Map(
    compareLives(shownPart(earlier), shownPart(later)).map((life) => [
      life.id as string,
      lifeChangeWords(shownPart(later), life, t),
    ]),
  );
  return ORDER.map((change) => {
    const wordsOf = change === 'gone' ? before : after;
    const own = changes.filter((one) => one.change === change);
    const lines = wordsOf(own);
    if (change !== 'changed') return { change, lines };
    return { change, lines: lines.map((line) => ({ ...line, words: lives.get(line.id) ?? line.words })) };
  }).filter(({ lines }) => lines.length > 0);
}

/** Figures, homes and couples as they came in the comparison, then arrows in the order in which they were told. */
function linesOf(document: DiagramDocument, t: Translate) {
  const numbers = arrowNumbers(document);
  const told = inOrderOfTelling(document);
  return (changes: readonly SignChange[]): readonly ChangeLine[] => {
    const ids = new Map(changes.map(({ id, change }) => [id, change]));
    const others = changes.filter(({ id }) => recordAt<Activation>(document.activations, id) === undefined);
    return [
      ...others.map((change) => otherLine(document, change, t)),
      ...told.flatMap((arrow): readonly ChangeLine[] => {
        const change = ids.get(arrow.id);
        if (change === undefined) return [];
        // Under the heading of what is over each line need not say so again.
        const told = change === 'ended' ? { ...arrow, ended: false } : arrow;
        const words = passiveSentence(document, told, t).toldText;
        const number = numbers.get(arrow.id) ?? null;
        return [{ id: arrow.id, change, number, words, signs: [arrow.id] }];
      }),
    ];
  };
}

function otherLine(document: DiagramDocument, { id, change }: SignChange, t: Translate): ChangeLine {
  const home = recordAt<Household>(document.households, id);
  const couple = recordAt<Couple>(document.couples, id);
  const line = { id, change, number: null };
  if (home !== undefined) {
    return { ...line, words: householdWords(document, home, t), signs: home.members };
  }
  if (couple !== undefined) {
    return { ...line, words: coupleInWords(document, couple, t), signs: couple.partners };
  }
  return { ...line, words: mention(document, id as FigureId, t, new Set()), signs: [id] };
}
