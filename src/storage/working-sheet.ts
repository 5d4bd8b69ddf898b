import type { DiagramDocument } from '../model/document';
import { emptyLog, type Log } from '../session/log';
import type { Transaction } from '../session/transaction';
import type { Payload } from './payload';
import { NO_TAG } from './record-chain';
import type { SheetAt } from './sealed-snapshot';
import type { SheetKey } from './sheet-cipher';

/** What this tab knows to be durable of a sheet. Moves on only when a write has been acknowledged. */
export interface WorkingSheet {
  readonly seq: number;
  readonly document: DiagramDocument;
  /** Tag of record `seq`. */
  readonly head: Payload;
  /** `null` until the vault gave one: then nothing of the sheet is stored yet. */
  readonly key: SheetKey | null;
  /** False until its key, row and first snapshot are on the device. */
  readonly stored: boolean;
  /** The last snapshot that was read back and compared. */
  readonly snapshotSeq: number;
  readonly at: () => SheetAt;
  /** @returns the key it keeps: the first it was given. */
  readonly giveKey: (key: SheetKey) => SheetKey;
  readonly markStored: () => void;
  /** False from the moment it is being erased: a making of it that was given up must not bring it back. */
  readonly isWanted: () => boolean;
  readonly markWanted: (isWanted: boolean) => void;
  readonly markSnapshot: (seq: number) => void;
  /** A record that was already counted changes nothing: a write may be made twice. */
  readonly advance: (record: DurableRecord) => void;
  /** Everything was written anew, under another key, as one snapshot. */
  readonly restart: (from: Omit<WorkingSheetStart, 'stored' | 'snapshotSeq'>) => void;
}

/** A record that is on the device, with the document after it. */
export interface DurableRecord {
  readonly seq: number;
  readonly transaction: Transaction;
  readonly document: DiagramDocument;
  readonly tag: Payload;
}

export interface WorkingSheetStart {
  readonly seq: number;
  readonly document: DiagramDocument;
  readonly head: Payload;
  readonly key: SheetKey | null;
  readonly log: Log;
  readonly stored: boolean;
  readonly snapshotSeq: number;
}

export function createWorkingSheet(start: WorkingSheetStart): WorkingSheet {
  let lines = [...start.log.lines];
  let { base } = start.log;
  let isWanted = true;
  let { seq, document, head, key, stored, snapshotSeq } = start;
  return {
    get seq() {
      return seq;
    },
    get document() {
      return document;
    },
    get head() {
      return head;
    },
    get key() {
      return key;
    },
    get stored() {
      return stored;
    },
    get snapshotSeq() {
      return snapshotSeq;
    },
    at: () => ({ seq, document, head, history: { base, lines: [...lines] } }),
    giveKey(given) {
      key ??= given;
      return key;
    },
    markStored() {
      stored = true;
    },
    isWanted: () => isWanted,
    markWanted(wanted) {
      isWanted = wanted;
    },
    markSnapshot(at) {
      snapshotSeq = at;
    },
    advance(record) {
      if (record.seq <= seq) return;
      ({ seq, document, tag: head } = record);
      lines.push(record.transaction);
    },
    restart(from) {
      ({ seq, document, head, key } = from);
      ({ base } = from.log);
      lines = [...from.log.lines];
      snapshotSeq = seq;
    },
  };
}

/** Of a sheet that is not on the device yet. */
export function newWorkingSheet(document: DiagramDocument): WorkingSheet {
  return createWorkingSheet({
    seq: 0,
    document,
    head: NO_TAG,
    key: null,
    log: emptyLog(document),
    stored: false,
    snapshotSeq: 0,
  });
}
