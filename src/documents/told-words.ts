import { dateFormat } from '../i18n/date-format';
import type { Locale, Translate } from '../i18n/translate';
import type { Activation } from '../model/activation';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import { localDay } from '../model/local-day';
import { nameAsTyped } from './mention';

/**
 * Who told an arrow and at what minute, « dit par Sandrine Morel à 14:32 »; with the day, when it is not that of the
 * sitting. Local time. `null`: neither was said.
 */
export function toldWords(
  document: DiagramDocument,
  { toldBy, toldAt }: Activation,
  t: Translate,
  locale: Locale,
): string | null {
  const who = toldBy === null ? null : nameAsTyped(document, toldBy, t);
  if (toldAt === null) return who === null ? null : t('thread.toldBy', { who });
  const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(toldAt);
  if (localDay(toldAt) === currentSitting(document).date) {
    return who === null ? t('thread.toldAt', { time }) : t('thread.toldByAt', { who, time });
  }
  const day = dateFormat(locale, { dateStyle: 'short' }).format(toldAt);
  return who === null ? t('thread.toldOn', { day, time }) : t('thread.toldByOn', { who, day, time });
}
