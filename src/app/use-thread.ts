import { useMemo } from 'react';
import { arrowsAsked, type ThreadFilter } from '../documents/thread-filter';
import { threadSentences } from '../documents/thread-sentences';
import { toldWords } from '../documents/told-words';
import type { ThreadItem } from '../features/thread/thread-item';
import type { ThreadOrder } from '../features/thread/thread-tools';
import type { Locale, Translate } from '../i18n/translate';
import type { Activation } from '../model/activation';
import { arrowColour } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';
import { inOrderOfFacts } from '../model/order-of-facts';
import { inOrderOfTelling } from '../model/order-of-telling';

/** « reste ici » after who told it: said in the thread, and not on the sheet, which all the room reads. */
function withMark(told: string | null, { staysHere }: Activation, t: Translate): string | null {
  if (!staysHere) return told;
  return told === null ? t('said.isHere') : `${told} · ${t('said.isHere')}`;
}

/** The thread of the sitting, for its panel: those asked for, in the order asked for. */
export function useThread(
  document: DiagramDocument,
  { t, locale }: { readonly t: Translate; readonly locale: Locale },
  filter: ThreadFilter,
  order: ThreadOrder,
): readonly ThreadItem[] {
  return useMemo(() => {
    const told = arrowsAsked(document, inOrderOfTelling(document), filter);
    const shown = order === 'fact' ? inOrderOfFacts(told) : told;
    return threadSentences(document, t, shown).map(({ activation, number, sentence }) => ({
      id: activation.id,
      kind: activation.kind,
      colour: arrowColour(document, activation),
      number,
      sentence: sentence.parts,
      // In the order of facts, why it stands last is said.
      time: order === 'telling' ? sentence.toldTime : sentence.time,
      told: withMark(toldWords(document, activation, t, locale), activation, t),
    }));
  }, [document, filter, locale, order, t]);
}
