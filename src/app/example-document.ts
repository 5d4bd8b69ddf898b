import { produce } from 'immer';
import type { Locale, Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import { localDay } from '../model/local-day';
import { FICTIONAL_SITTING } from '../quick-entry/fictional-sitting';
import { readBlock } from '../quick-entry/read-block';
import type { Desk } from './desk';
import { drawOnSheet } from './draw-on-sheet';
import { blankSheet } from './blank-sheet';

/** The fictional sitting, read through the language like any text: nothing of it is drawn beforehand. */
export function exampleDocument(desk: Desk, t: Translate, locale: Locale): DiagramDocument {
  const blank = blankSheet(desk, locale);
  const reading = readBlock(FICTIONAL_SITTING, { document: blank, today: localDay(desk.now()) });
  return produce(blank, (draft) => {
    drawOnSheet(draft, reading, { makeId: desk.makeId, now: null, t, locale });
  });
}
