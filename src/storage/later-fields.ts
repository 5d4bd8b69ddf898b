import type { Patch } from 'immer';
import type { DiagramDocument } from '../model/document';
import { isObject } from '../model/is-object';
import type { RecordKind } from '../model/references';
import { DEFAULT_OPTIONS } from '../model/sheet-options';
import type { Transaction } from '../session/transaction';

type Values = Readonly<Record<string, unknown>>;

/** Fields that came after sheets were first stored, with what they are when a record does not say. */
const LATER_FIELDS: Readonly<Partial<Record<RecordKind, Values>>> = {
  persons: {
    loss: null,
    pinned: false,
    wish: null,
    wishShown: false,
    wishStaysHere: false,
    staysHere: false,
  },
  professionals: { pinned: false, staysHere: false },
  institutions: { pinned: false, staysHere: false },
  activations: { shapedByHand: false, badgeByHand: false, staysHere: false },
  sittings: { draft: false, start: null, end: null, guests: [], rank: 0, closed: null, sheetless: false },
  fields: { shown: true, tag: null },
};

/** The same document when it lacks nothing. */
export function withLaterFields(document: DiagramDocument): DiagramDocument {
  return completeSheet(document);
}

/** A whole sheet, of today or kept with a sitting that ended. */
function completeSheet<Sheet extends object>(sheet: Sheet): Sheet {
  const kinds = Object.keys(LATER_FIELDS).flatMap((kind) => {
    const records = (sheet as Values)[kind];
    const complete = isObject(records) ? completeRecords(kind, records) : records;
    return complete === records ? [] : [[kind, complete]];
  });
  const told = (sheet as Partial<DiagramDocument>).options;
  const whole = told !== undefined && !lacks(told, DEFAULT_OPTIONS);
  if (kinds.length === 0 && whole) return sheet;
  const options = { ...DEFAULT_OPTIONS, ...told };
  return { ...sheet, ...(Object.fromEntries(kinds) as Partial<Sheet>), options };
}

/** A line whose records, made or brought back, lack nothing: old lines are undone on today's document. */
export function withLaterFieldsInLine(line: Transaction): Transaction {
  return {
    ...line,
    patches: line.patches.map(completePatch),
    inversePatches: line.inversePatches.map(completePatch),
  };
}

function completePatch(patch: Patch): Patch {
  const value = completeValue(patch.path, patch.value);
  return value === patch.value ? patch : { ...patch, value };
}

function completeValue([kind, ...deeper]: Patch['path'], value: unknown): unknown {
  if (!isObject(value)) return value;
  if (deeper.length === 0) return completeRecords(String(kind), value);
  if (deeper.length === 1) return completeRecord(String(kind), value);
  return kind === 'sittings' && deeper.length === 2 && deeper[1] === 'closed' ? completeSheet(value) : value;
}

function completeRecords(kind: string, records: Values): Values {
  const lacking = Object.entries(records).flatMap(([id, record]) => {
    const complete = isObject(record) ? completeRecord(kind, record) : record;
    return complete === record ? [] : [[id, complete]];
  });
  return lacking.length === 0 ? records : ({ ...records, ...Object.fromEntries(lacking) } as Values);
}

function completeRecord(kind: string, record: Values): Values {
  const fields = LATER_FIELDS[kind as RecordKind] ?? {};
  const whole = lacks(record, fields) ? { ...fields, ...record } : record;
  const { closed } = whole;
  if (kind !== 'sittings' || !isObject(closed)) return whole;
  const kept = completeSheet(closed);
  return kept === closed ? whole : { ...whole, closed: kept };
}

function lacks(record: object, fields: object): boolean {
  return Object.keys(fields).some((field) => !Object.hasOwn(record, field));
}
