import type { Patch } from 'immer';
import type { DiagramDocument } from '../model/document';
import type { RecordKind } from '../model/references';
import { DEFAULT_OPTIONS } from '../model/sheet-options';
import type { Transaction } from '../session/transaction';
import { isObject } from './stored-shapes';

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
  sittings: { draft: false },
  fields: { shown: true, tag: null },
};

/** The same document when it lacks nothing. */
export function withLaterFields(document: DiagramDocument): DiagramDocument {
  const kinds = Object.entries(LATER_FIELDS).flatMap(([kind, fields]) => {
    const records = document[kind as RecordKind];
    const complete = completeRecords(records, fields);
    return complete === records ? [] : [[kind, complete]];
  });
  const told = (document as Partial<DiagramDocument>).options;
  const whole = told !== undefined && !lacks(told, DEFAULT_OPTIONS);
  if (kinds.length === 0 && whole) return document;
  const options = { ...DEFAULT_OPTIONS, ...told };
  return { ...document, ...Object.fromEntries(kinds), options } as DiagramDocument;
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
  const [kind, ...deeper] = patch.path;
  const fields = LATER_FIELDS[kind as RecordKind];
  if (fields === undefined || deeper.length > 1 || !isObject(patch.value)) return patch;
  const value = deeper.length === 1 ? completed(patch.value, fields) : completeRecords(patch.value, fields);
  return value === patch.value ? patch : { ...patch, value };
}

function completeRecords(records: Values, fields: Values): Values {
  const lacking = Object.entries(records).filter(([, record]) => isObject(record) && lacks(record, fields));
  if (lacking.length === 0) return records;
  const complete = lacking.map(([id, record]) => [id, completed(record as Values, fields)]);
  return { ...records, ...Object.fromEntries(complete) } as Values;
}

function completed(record: Values, fields: Values): Values {
  return lacks(record, fields) ? { ...fields, ...record } : record;
}

function lacks(record: object, fields: object): boolean {
  return Object.keys(fields).some((field) => !Object.hasOwn(record, field));
}
