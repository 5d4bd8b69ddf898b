import type { DiagramDocument } from '../model/document';
import type { Log } from '../session/log';
import type { Transaction } from '../session/transaction';
import type { SheetAt } from './snapshot';

/** What this tab knows to be durable of a sheet. Moves on only when a write has been acknowledged. */
export interface WorkingSheet {
  readonly seq: number;
  readonly document: DiagramDocument;
  /** False until its row and first snapshot are on the device. */
  readonly stored: boolean;
  /** The last snapshot that was read back and compared. */
  readonly snapshotSeq: number;
  readonly at: () => SheetAt;
  readonly markStored: () => void;
  readonly markSnapshot: (seq: number) => void;
  /** A record that was already counted changes nothing: a write may be made twice. */
  readonly advance: (seq: number, line: Transaction, document: DiagramDocument) => void;
}

export interface WorkingSheetStart {
  readonly seq: number;
  readonly document: DiagramDocument;
  readonly log: Log;
  readonly stored: boolean;
  readonly snapshotSeq: number;
}

export function createWorkingSheet(start: WorkingSheetStart): WorkingSheet {
  const lines = [...start.log.lines];
  let { seq, document, stored, snapshotSeq } = start;
  return {
    get seq() {
      return seq;
    },
    get document() {
      return document;
    },
    get stored() {
      return stored;
    },
    get snapshotSeq() {
      return snapshotSeq;
    },
    at: () => ({ seq, document, history: { base: start.log.base, lines: [...lines] } }),
    markStored() {
      stored = true;
    },
    markSnapshot(at) {
      snapshotSeq = at;
    },
    advance(next, line, after) {
      if (next <= seq) return;
      seq = next;
      document = after;
      lines.push(line);
    },
  };
}
