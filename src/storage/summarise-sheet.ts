import { sheetSketch, type SheetSketch } from '../layout/sheet-sketch';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import { recordsOf } from '../model/records';
import type { IsoDay } from '../model/sitting';
import type { SheetReading } from './read-sheet';
import type { SheetId } from './sheet-id';

/** A line of the list « Sur cet appareil ». */
export type SheetSummary = ReadableSheet | UnreadableSheet;

export interface ReadableSheet {
  readonly kind: 'readable';
  readonly id: SheetId;
  readonly title: string;
  /** Of the sitting; `null`: undated. */
  readonly date: IsoDay | null;
  /** Of the last sitting that is dated; `null`: none is. */
  readonly lastSitting: IsoDay | null;
  /** The day somebody chose for it to be looked at again; `null`: the usual one. */
  readonly reviewOn: IsoDay | null;
  /** « Clinique de Concertation »; `null`: not said. */
  readonly setting: string | null;
  readonly activations: number;
  readonly relays: number;
  /** Ms since the Unix epoch. */
  readonly modifiedAt: number;
  /** The end of it is damaged: what remains can be opened as a new sheet, and this one is left as it is. */
  readonly incomplete: boolean;
  /** The drawing from far, for the list. */
  readonly sketch: SheetSketch;
}

/** Nothing of it reads. It is never overwritten; it can be erased. */
interface UnreadableSheet {
  readonly kind: 'unreadable';
  readonly id: SheetId;
  readonly modifiedAt: number;
  /** A newer version of the application can open it. */
  readonly newer: boolean;
}

export function summariseSheet(id: SheetId, reading: SheetReading): SheetSummary {
  const { content, lastSeq, modifiedAt, newer } = reading;
  if (content === null) return { kind: 'unreadable', id, modifiedAt, newer };
  const { title, date, setting } = currentSitting(content.document);
  const arrows = recordsOf(content.document.activations);
  const relays = arrows.filter(({ kind }) => kind === 'relay').length;
  return {
    kind: 'readable',
    id,
    title,
    date,
    lastSitting: lastSitting(content.document),
    reviewOn: reading.reviewOn,
    setting,
    activations: arrows.length - relays,
    relays,
    modifiedAt,
    incomplete: content.seq < lastSeq,
    sketch: sheetSketch(content.document),
  };
}

/** The day of the last sitting that is dated; `null`: none is. */
export function lastSitting({ sittings }: DiagramDocument): IsoDay | null {
  const dates = recordsOf(sittings).flatMap(({ date }) => (date === null ? [] : [date]));
  return dates.sort().at(-1) ?? null;
}
