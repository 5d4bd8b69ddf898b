import type { Translate } from '../i18n/translate';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { arrowNumbers, inOrderOfTelling } from '../model/order-of-telling';
import { shownPart } from '../model/shown-part';
import { passiveSentence, type PassiveSentence } from './passive-sentence';

export interface ThreadSentence {
  readonly activation: Activation;
  /** « 12 », « R3 ». */
  readonly number: string;
  readonly sentence: PassiveSentence;
}

/**
 * The whole thread; functions are told where somebody is first named in it.
 * @param order which arrows, in which order; by default all, in order of telling.
 */
export function threadSentences(
  whole: DiagramDocument,
  t: Translate,
  order: readonly Activation[] = inOrderOfTelling(shownPart(whole)),
): readonly ThreadSentence[] {
  const document = shownPart(whole);
  const numbers = arrowNumbers(document);
  const mentioned = new Set<FigureId>();
  return order.map((activation) => ({
    activation,
    number: numbers.get(activation.id) ?? '',
    sentence: passiveSentence(document, activation, t, mentioned),
  }));
}
