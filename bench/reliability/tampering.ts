import type { DiagramDocument } from '../../src/model/document';
import { newDocument } from '../../src/model/new-document';
import { createEditor } from '../../src/session/editor-store';
import { emptyLog } from '../../src/session/log';
import type { Transaction } from '../../src/session/transaction';
import { encodePayload, type Payload } from '../../src/storage/payload';
import { linesAfter } from '../../src/storage/read-sheet';
import { NO_TAG, sealLine } from '../../src/storage/record-chain';
import { sameValue } from '../../src/model/same-value';
import { openHistory, openSnapshot, sealSnapshot } from '../../src/storage/sealed-snapshot';
import type { SheetCipher } from '../../src/storage/sheet-cipher';
import type { SheetId } from '../../src/storage/sheet-id';
import { PLAIN_SCHEMA, SCHEMA, type JournalRow, type SnapshotRow } from '../../src/storage/tables';
import { randomBytes } from '../../src/vault/bytes';
import { KEY_BYTES } from '../../src/vault/cipher-key';
import { createKeyRing } from '../../src/vault/key-ring';
import { countingIds } from '../../tests/builders';
import { EDIT_ACTS, performEdit } from './random-edit';
import { randomFrom, type Random } from './random';

/** What somebody with the disk in hand does to what is stored, without the key. */
const TAMPERINGS = [
  'bit',
  'byteRun',
  'cut',
  'longer',
  'zeroed',
  'dropped',
  'swapped',
  'replayed',
  'grafted',
  'renumbered',
  'plainRecord',
  'snapshotBit',
  'historyBit',
  'headBit',
  'snapshotMoved',
  'snapshotGrafted',
  'plainSnapshot',
  'keyBit',
  'keyGrafted',
] as const;

type Tampering = (typeof TAMPERINGS)[number];

type JournalTampering = Exclude<
  Tampering,
  `snapshot${string}` | 'historyBit' | 'headBit' | 'plainSnapshot' | `key${string}`
>;

export interface TamperCount {
  readonly tampered: number;
  readonly detected: number;
  /** Of each kind, those that went through. */
  readonly missed: Readonly<Partial<Record<Tampering, number>>>;
  /** Readings of what was not touched, and how many were refused: none may be. */
  readonly untouched: { readonly read: number; readonly refused: number };
}

/** A sheet as it is stored: a snapshot, and the records after it. */
interface StoredSheet {
  readonly doc: SheetId;
  readonly cipher: SheetCipher;
  readonly wrapped: Payload;
  readonly document: DiagramDocument;
  readonly snapshot: SnapshotRow;
  readonly journal: readonly JournalRow[];
  readonly lines: readonly Transaction[];
}

const RECORDS = 6;
const SHEETS = 12;

/** Tampers with stored rows and reads them as the application does: what was changed must never be believed. */
export async function tamperWithRecords(count: number, seed: number): Promise<TamperCount> {
  const random = randomFrom(seed);
  const ring = await createKeyRing(randomBytes(KEY_BYTES));
  const sheets: StoredSheet[] = [];
  for (let index = 0; index < SHEETS; index += 1) sheets.push(await aStoredSheet(ring, index, random));
  const missed: Partial<Record<Tampering, number>> = {};
  let misses = 0;
  let refused = 0;
  for (let turn = 0; turn < count; turn += 1) {
    const sheet = random.pick(sheets);
    const other = sheets[(sheets.indexOf(sheet) + 1 + random.below(SHEETS - 1)) % SHEETS]!;
    const kind = TAMPERINGS[turn % TAMPERINGS.length]!;
    if (!(await isDetected(kind, sheet, other, random, ring))) {
      missed[kind] = (missed[kind] ?? 0) + 1;
      misses += 1;
    }
    if (turn % 100 === 0 && !isBelieved(sheet, sheet.journal)) refused += 1;
  }
  const read = Math.ceil(count / 100);
  return { tampered: count, detected: count - misses, missed, untouched: { read, refused } };
}

type Ring = Awaited<ReturnType<typeof createKeyRing>>;

async function aStoredSheet(ring: Ring, index: number, random: Random): Promise<StoredSheet> {
  const doc = `sheet${index}` as SheetId;
  const { wrapped, cipher } = await ring.create(doc);
  const document = newDocument(countingIds(`d${index}`), { date: '2026-03-17', title: 'Feuille' });
  const { base, lines } = emptyLog(document);
  const start = { seq: 0, document, head: NO_TAG, history: { base, lines } };
  const snapshot = await sealSnapshot(cipher, doc, start);
  const journal: JournalRow[] = [];
  const told = someLines(document, random);
  let previous = NO_TAG;
  for (const [at, line] of told.entries()) {
    const { seq, payload, tag } = sealLine(cipher, { doc, seq: at + 1, previous }, line);
    journal.push({ doc, seq, v: SCHEMA, payload });
    previous = tag;
  }
  return { doc, cipher, wrapped, document, snapshot, journal, lines: told };
}

function someLines(document: DiagramDocument, random: Random): readonly Transaction[] {
  const editor = createEditor({ document, now: () => 0 });
  for (let at = 0; editor.store.getState().log.lines.length < RECORDS; at += 1) {
    const edit = { act: random.pick(EDIT_ACTS), one: random.below(999), other: random.below(999) };
    performEdit(editor, { ...edit, words: `Zoé ${at}` }, at);
  }
  return editor.store.getState().log.lines;
}

/** Whether what was changed is not believed: reading ends before it, or does not begin. */
async function isDetected(
  kind: Tampering,
  sheet: StoredSheet,
  other: StoredSheet,
  random: Random,
  ring: Ring,
): Promise<boolean> {
  const { cipher, snapshot } = sheet;
  switch (kind) {
    case 'snapshotBit':
      return (
        (await openSnapshot(cipher, { ...snapshot, payload: flipped(snapshot.payload, random) })) === null
      );
    case 'historyBit':
      return (
        (await openHistory(cipher, { ...snapshot, history: flipped(snapshot.history, random) })) === null
      );
    case 'headBit':
      return (await openSnapshot(cipher, { ...snapshot, head: randomBytes(16) })) === null;
    case 'snapshotMoved':
      return (await openSnapshot(cipher, { ...snapshot, seq: 1 + random.below(9) })) === null;
    case 'snapshotGrafted':
      return (await openSnapshot(cipher, { ...other.snapshot, doc: sheet.doc })) === null;
    case 'plainSnapshot': {
      const plain = { v: PLAIN_SCHEMA, payload: encodePayload(sheet.document) };
      return (await openSnapshot(cipher, { ...snapshot, ...plain })) === null;
    }
    case 'keyBit':
      return (await ring.open(sheet.doc, flipped(sheet.wrapped, random))) === null;
    case 'keyGrafted':
      return (await ring.open(sheet.doc, other.wrapped)) === null;
    default:
      return !isBelieved(sheet, tamperedJournal(kind, sheet, other, random));
  }
}

/** Read from the snapshot on, as on opening: whether all of it counts, or anything that was never drawn does. */
function isBelieved({ cipher, lines }: StoredSheet, journal: readonly JournalRow[]): boolean {
  const read = linesAfter(cipher, { seq: 0, head: NO_TAG }, journal).map(({ line }) => line);
  const isTrue = read.every((line, at) => sameValue(line, lines[at]));
  return !isTrue || read.length === lines.length;
}

function tamperedJournal(
  kind: JournalTampering,
  { journal }: StoredSheet,
  other: StoredSheet,
  random: Random,
): readonly JournalRow[] {
  const at = random.below(journal.length);
  const row = journal[at]!;
  const earlier = journal[(at + 1 + random.below(journal.length - 1)) % journal.length]!;
  const inPlace = (changed: Partial<JournalRow>): readonly JournalRow[] =>
    journal.with(at, { ...row, ...changed });
  switch (kind) {
    case 'bit':
      return inPlace({ payload: flipped(row.payload, random) });
    case 'byteRun':
      return inPlace({ payload: overwritten(row.payload, random) });
    case 'cut':
      return inPlace({ payload: row.payload.slice(0, random.below(row.payload.length)) });
    case 'longer':
      return inPlace({ payload: new Uint8Array([...row.payload, random.below(256)]) });
    case 'zeroed':
      return inPlace({ payload: new Uint8Array(row.payload.length) });
    case 'dropped':
      return journal.filter((one) => one !== row);
    case 'swapped':
      return journal.with(at, { ...earlier, seq: row.seq }).with(journal.indexOf(earlier), {
        ...row,
        seq: earlier.seq,
      });
    case 'replayed':
      return inPlace({ payload: earlier.payload });
    case 'grafted':
      return inPlace({ payload: other.journal[at]!.payload });
    case 'renumbered':
      return inPlace({ seq: row.seq + 1 + random.below(9) });
    case 'plainRecord':
      return inPlace({ v: PLAIN_SCHEMA, payload: encodePayload(FORGED) });
  }
}

/** A commit in clear, of the form of the first version. */
const FORGED: Transaction = {
  at: 0,
  label: 'forged',
  kind: 'do',
  mergeKey: null,
  patches: [],
  inversePatches: [],
};

function flipped(payload: Payload, random: Random): Payload {
  const bytes = payload.slice();
  const at = random.below(bytes.length);
  bytes[at] = bytes[at]! ^ (1 << random.below(8));
  return bytes;
}

function overwritten(payload: Payload, random: Random): Payload {
  const bytes = payload.slice();
  const at = random.below(bytes.length);
  const run = 1 + random.below(32);
  for (let index = at; index < Math.min(at + run, bytes.length); index += 1)
    bytes[index] = bytes[index]! ^ (1 + random.below(255));
  return bytes;
}
