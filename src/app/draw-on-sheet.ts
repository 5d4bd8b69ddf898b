import type { Draft } from 'immer';
import type { Locale, Translate } from '../i18n/translate';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import { drawReading, type Drawn } from '../quick-entry/draw-reading';
import type { LineReading } from '../quick-entry/reading';
import { sheetLayout } from '../quick-entry/sheet-layout';
import type { Desk } from './desk';
import { roomOnScreen } from './room-on-screen';
import { followDate } from './sheet-title';

interface DrawingHand extends Pick<Desk, 'makeId'> {
  /** When it was told, ms since the Unix epoch; `null`: that is not known. */
  readonly now: number | null;
  readonly t: Translate;
  readonly locale: Locale;
}

/** Draws what was read, for the room of this screen; the title follows the date that was told. */
export function drawOnSheet(
  draft: Draft<DiagramDocument>,
  reading: Pick<LineReading, 'intents'>,
  { locale, ...hand }: DrawingHand,
): Drawn {
  const { date } = currentSitting(draft);
  const drawn = drawReading(draft, reading, { ...hand, layout: sheetLayout(roomOnScreen()) });
  followDate(draft, date, locale);
  return drawn;
}
