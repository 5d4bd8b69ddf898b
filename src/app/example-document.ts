import { produce } from 'immer';
import type { Locale, Translate } from '../i18n/translate';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import { localDay } from '../model/local-day';
import { drawReading } from '../quick-entry/draw-reading';
import { FICTIONAL_SITTING } from '../quick-entry/fictional-sitting';
import { readBlock } from '../quick-entry/read-block';
import { sheetLayout } from '../quick-entry/sheet-layout';
import type { Desk } from './desk';
import { blankSheet } from './blank-sheet';
import { roomOnScreen } from './room-on-screen';
import { followDate } from './sheet-title';

/** The fictional sitting, read through the language like any text: nothing of it is drawn beforehand. */
export function exampleDocument(desk: Desk, t: Translate, locale: Locale): DiagramDocument {
  const blank = blankSheet(desk, locale);
  const reading = readBlock(FICTIONAL_SITTING, { document: blank, today: localDay(desk.now()) });
  return produce(blank, (draft) => {
    drawReading(draft, reading, { makeId: desk.makeId, now: null, t, layout: sheetLayout(roomOnScreen()) });
    followDate(draft, currentSitting(blank).date, locale);
  });
}
