import type { DiagramDocument } from '../model/document';
import type { IsoDay } from '../model/sitting';
import { sameValue } from '../model/same-value';
import { documentAt, emptyLog, restoreLog, type Log } from '../session/log';
import { applyForward, applyLines, type Transaction } from '../session/transaction';
import type { Payload } from './payload';
import { NO_TAG, openLine } from './record-chain';
import { openReview } from './sealed-review';
import { openHistory, openSnapshot } from './sealed-snapshot';
import type { KeyRing, SheetCipher, SheetKey } from './sheet-cipher';
import type { SheetId } from './sheet-id';
import {
  PLAIN_SCHEMA,
  rowsBetween,
  SCHEMA,
  type Database,
  type JournalRow,
  type SnapshotRow,
} from './tables';

/** What could be read of a sheet. */
export interface SheetReading {
  /** The last record the row says was durable. */
  readonly lastSeq: number;
  readonly modifiedAt: number;
  /** The day somebody chose for it to be looked at again; `null`: the usual one. */
  readonly reviewOn: IsoDay | null;
  /** `null`: no snapshot reads. */
  readonly content: SheetContent | null;
  /** `null`: it has none, or the vault does not open it. */
  readonly key: SheetKey | null;
  /** A row written by a newer version of the application is there, and was left alone. */
  readonly newer: boolean;
  /** It is a sheet of the first version, in clear: it has no key. */
  readonly plain: boolean;
}

export interface SheetContent {
  /** The last record reached; below `lastSeq` when something between is damaged or missing. */
  readonly seq: number;
  /** Tag of that record. */
  readonly head: Payload;
  readonly document: DiagramDocument;
  /** The lines after the snapshot. */
  readonly tail: readonly Transaction[];
  /** The snapshot they follow; its history is opened only when it is wanted, the list needs none. */
  readonly snapshot: SnapshotRow;
  readonly snapshotDocument: DiagramDocument;
}

/**
 * Reads the last snapshot and the journal after it; a damaged snapshot falls back on the one before it.
 * Changes nothing.
 * @returns `null` when there is no such sheet.
 */
export async function readSheet(
  database: Database,
  keys: KeyRing,
  doc: SheetId,
): Promise<SheetReading | null> {
  const tables = [database.sheets, database.snapshots, database.journal, database.keys];
  const rows = await database.transaction('r', tables, async () => ({
    sheet: await database.sheets.get(doc),
    key: await database.keys.get(doc),
    snapshots: await rowsBetween(database.snapshots, doc, 0).toArray(),
    journal: await rowsBetween(database.journal, doc, 0).toArray(),
  }));
  if (rows.sheet === undefined) return null;
  const { seq: lastSeq, modifiedAt } = rows.sheet;
  const cipher = rows.key === undefined ? null : await keys.open(doc, rows.key.wrapped);
  const key = rows.key === undefined || cipher === null ? null : { wrapped: rows.key.wrapped, cipher };
  const isLocked = rows.key !== undefined && cipher === null;
  // A record the row does not count was never acknowledged, and its place will be written again.
  const journal = rows.journal.filter(({ seq }) => seq <= lastSeq);
  const all = [...rows.snapshots, ...rows.journal];
  return {
    lastSeq,
    modifiedAt,
    reviewOn: await openReview(cipher, doc, rows.sheet.review),
    content: isLocked ? null : await furthest(cipher, rows.snapshots, journal, lastSeq),
    key,
    newer: all.some(({ v }) => v > SCHEMA),
    plain: rows.key === undefined && all.some(({ v }) => v === PLAIN_SCHEMA),
  };
}

/** The newest snapshot nearly always reaches the end; the older ones are opened only when it does not. */
async function furthest(
  cipher: SheetCipher | null,
  snapshots: readonly SnapshotRow[],
  journal: readonly JournalRow[],
  lastSeq: number,
): Promise<SheetContent | null> {
  let best: SheetContent | null = null;
  for (const snapshot of [...snapshots].reverse()) {
    const content = await contentFrom(cipher, snapshot, journal);
    if (content !== null && content.seq > (best?.seq ?? -1)) best = content;
    if (best?.seq === lastSeq) break;
  }
  return best;
}

/** `null` when the snapshot does not read; else as far as the journal goes on without a gap. */
async function contentFrom(
  cipher: SheetCipher | null,
  snapshot: SnapshotRow,
  journal: readonly JournalRow[],
): Promise<SheetContent | null> {
  const start = await openSnapshot(cipher, snapshot);
  if (start === null) return null;
  const { seq, head = NO_TAG } = snapshot;
  const read = linesAfter(cipher, { seq, head }, journal);
  const { document, tail } = continued(start, read);
  return {
    seq: seq + tail.length,
    head: read[tail.length - 1]?.tag ?? head,
    document,
    tail,
    snapshot,
    snapshotDocument: start,
  };
}

type OpenedLine = NonNullable<ReturnType<typeof openLine>>;

/** The records after `seq`, up to the first that is missing, damaged, or not the one that followed. */
export function linesAfter(
  cipher: SheetCipher | null,
  { seq, head }: { readonly seq: number; readonly head: Payload },
  journal: readonly JournalRow[],
): readonly OpenedLine[] {
  const lines: OpenedLine[] = [];
  for (const row of journal.filter((one) => one.seq > seq)) {
    if (row.seq !== seq + lines.length + 1) break;
    const opened = openLine(cipher, row, lines.at(-1)?.tag ?? head);
    if (opened === null) break;
    lines.push(opened);
  }
  return lines;
}

/** As far as the lines fit: the patches of a damaged one may name a place that is not there. */
function continued(
  start: DiagramDocument,
  read: readonly OpenedLine[],
): Pick<SheetContent, 'document' | 'tail'> {
  const lines = read.map(({ line }) => line);
  try {
    return { document: applyLines(start, lines), tail: lines };
  } catch {
    let document = start;
    const tail: Transaction[] = [];
    for (const line of lines) {
      try {
        document = applyForward(document, line);
      } catch {
        break;
      }
      tail.push(line);
    }
    return { document, tail };
  }
}

/**
 * What was read, with its log: the records nobody changed since it began are the same objects in both, not read twice.
 * When the history is damaged, or tells another drawing than the snapshot, the drawing is right: then the log begins
 * at the snapshot, and only undo of what lies before it is lost.
 */
export async function withHistory(
  { document, snapshot, tail, snapshotDocument }: SheetContent,
  cipher: SheetCipher | null,
): Promise<{ readonly document: DiagramDocument; readonly log: Log }> {
  const stored = await openHistory(cipher, snapshot);
  if (stored !== null) {
    try {
      const log = restoreLog(stored.base, [...stored.lines, ...tail]);
      const told = documentAt(log, log.lines.length);
      if (sameValue(told, document)) return { document: told, log };
    } catch {
      // A line that does not fit the one before: the same as a damaged history.
    }
  }
  return { document, log: tail.length === 0 ? emptyLog(document) : restoreLog(snapshotDocument, tail) };
}
