import type { DiagramDocument } from '../model/document';
import { isObject } from '../model/is-object';
import { RECORD_KINDS } from '../model/references';
import type { Transaction } from '../session/transaction';

/**
 * Whether this can be a document of ours. Looser than the check of a file from outside, because we wrote it
 * ourselves: a sheet must not become unreadable over a name that is too long. Unknown fields stay.
 */
export function isDocument(value: unknown): value is DiagramDocument {
  return (
    isObject(value) &&
    RECORD_KINDS.every((kind) => isObject(value[kind])) &&
    Object.keys(value['sittings'] ?? {}).length > 0
  );
}

export function isTransaction(value: unknown): value is Transaction {
  return (
    isObject(value) &&
    typeof value['at'] === 'number' &&
    typeof value['label'] === 'string' &&
    isPatches(value['patches']) &&
    isPatches(value['inversePatches'])
  );
}

/** The first document of a sheet and every line since: what its log is made of. */
export interface StoredHistory {
  readonly base: DiagramDocument;
  readonly lines: readonly Transaction[];
}

export function isHistory(value: unknown): value is StoredHistory {
  return (
    isObject(value) &&
    isDocument(value['base']) &&
    Array.isArray(value['lines']) &&
    value['lines'].every(isTransaction)
  );
}

function isPatches(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((patch: unknown) => isObject(patch) && Array.isArray(patch['path']))
  );
}
