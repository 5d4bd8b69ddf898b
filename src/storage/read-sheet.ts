import type { DiagramDocument } from '../model/document';
import { documentAt, emptyLog, restoreLog, type Log } from '../session/log';
import { applyForward, applyLines, type Transaction } from '../session/transaction';
import { withLaterFields, withLaterFieldsInLine } from './later-fields';
import { decodePayload, type Payload } from './payload';
import { sameValue } from './same-value';
import type { SheetId } from './sheet-id';
import { isDocument, isHistory, isTransaction } from './stored-shapes';
import { rowsBetween, SCHEMA, type Database, type JournalRow, type SnapshotRow } from './tables';

/** What could be read of a sheet. */
export interface SheetReading {
  /** The last record the row says was durable. */
  readonly lastSeq: number;
  readonly modifiedAt: number;
  /** `null`: no snapshot reads. */
  readonly content: SheetContent | null;
  /** A row written by a newer version of the application is there, and was left alone. */
  readonly newer: boolean;
}

export interface SheetContent {
  /** The last record reached; below `lastSeq` when something between is damaged or missing. */
  readonly seq: number;
  readonly document: DiagramDocument;
  /** Kept apart until it is wanted: the list needs the document only. */
  readonly history: Payload;
  /** The lines after the snapshot. */
  readonly tail: readonly Transaction[];
  /** The snapshot they follow. */
  readonly snapshotSeq: number;
  readonly snapshotDocument: DiagramDocument;
}

/**
 * Reads the last snapshot and the journal after it; a damaged snapshot falls back on the one before it.
 * Changes nothing.
 * @returns `null` when there is no such sheet.
 */
export async function readSheet(database: Database, doc: SheetId): Promise<SheetReading | null> {
  const tables = [database.sheets, database.snapshots, database.journal];
  const rows = await database.transaction('r', tables, async () => ({
    sheet: await database.sheets.get(doc),
    snapshots: await rowsBetween(database.snapshots, doc, 0).toArray(),
    journal: await rowsBetween(database.journal, doc, 0).toArray(),
  }));
  if (rows.sheet === undefined) return null;
  const { seq: lastSeq, modifiedAt } = rows.sheet;
  // A record the row does not count was never acknowledged, and its place will be written again.
  const journal = rows.journal.filter(({ seq }) => seq <= lastSeq);
  return {
    lastSeq,
    modifiedAt,
    content: furthest(rows.snapshots, journal, lastSeq),
    newer: [...rows.snapshots, ...rows.journal].some(({ v }) => v > SCHEMA),
  };
}

/** The newest snapshot nearly always reaches the end; the older ones are opened only when it does not. */
function furthest(
  snapshots: readonly SnapshotRow[],
  journal: readonly JournalRow[],
  lastSeq: number,
): SheetContent | null {
  let best: SheetContent | null = null;
  for (const snapshot of [...snapshots].reverse()) {
    const content = contentFrom(snapshot, journal);
    if (content !== null && content.seq > (best?.seq ?? -1)) best = content;
    if (best?.seq === lastSeq) break;
  }
  return best;
}

/** `null` when the snapshot does not read; else as far as the journal goes on without a gap. */
function contentFrom(snapshot: SnapshotRow, journal: readonly JournalRow[]): SheetContent | null {
  const stored = snapshot.v === SCHEMA ? decodePayload(snapshot.payload) : undefined;
  if (!isDocument(stored)) return null;
  const start = withLaterFields(stored);
  const { seq, history } = snapshot;
  const { document, tail } = continued(start, linesAfter(seq, journal));
  return { seq: seq + tail.length, document, history, tail, snapshotSeq: seq, snapshotDocument: start };
}

function linesAfter(seq: number, journal: readonly JournalRow[]): readonly Transaction[] {
  const lines: Transaction[] = [];
  for (const row of journal.filter((one) => one.seq > seq)) {
    const line = row.v === SCHEMA ? decodePayload(row.payload) : undefined;
    if (row.seq !== seq + lines.length + 1 || !isTransaction(line)) break;
    lines.push(withLaterFieldsInLine(line));
  }
  return lines;
}

/** As far as the lines fit: the patches of a damaged one may name a place that is not there. */
function continued(
  start: DiagramDocument,
  lines: readonly Transaction[],
): Pick<SheetContent, 'document' | 'tail'> {
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
 * The log of what was read. When the history is damaged, or tells another drawing than the snapshot, the
 * drawing is right: then the log begins at the snapshot, and only undo of what lies before it is lost.
 */
export function logOf({ document, history, tail, snapshotDocument }: SheetContent): Log {
  const stored = decodePayload(history);
  if (isHistory(stored)) {
    try {
      const log = restoreLog(withLaterFields(stored.base), [
        ...stored.lines.map(withLaterFieldsInLine),
        ...tail,
      ]);
      if (sameValue(documentAt(log, log.lines.length), document)) return log;
    } catch {
      // A line that does not fit the one before: the same as a damaged history.
    }
  }
  return tail.length === 0 ? emptyLog(document) : restoreLog(snapshotDocument, tail);
}
