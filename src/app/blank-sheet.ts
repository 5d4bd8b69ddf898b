import type { Locale } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import { localDay } from '../model/local-day';
import { newDocument } from '../model/new-document';
import type { Desk } from './desk';
import { sheetTitle } from './sheet-title';

/** A blank sheet of today. */
export function blankSheet({ makeId, now }: Desk, locale: Locale): DiagramDocument {
  const date = localDay(now());
  return newDocument(makeId, { date, title: sheetTitle(date, locale) });
}
