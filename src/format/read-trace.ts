import * as v from 'valibot';
import { DEFAULT_FIELDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import { brokenInvariants } from '../model/invariants';
import { isObject } from '../model/is-object';
import type { RecordKind } from '../model/references';
import { sheetContent, type SheetContent } from '../model/sheet-content';
import type { Sitting } from '../model/sitting';
import { decodeUtf8 } from './decode-utf8';
import { MAX_ARROWS, MAX_FIGURES, MAX_FILE_BYTES } from './file-limits';
import type { ReadProblem, RecordFlaw } from './read-problem';
import { failure, success, type Result } from './result';
import { isSafeToParse } from './scan-json';
import { documentSchema, TRACE_VERSION } from './trace-schema';

type Reading<T> = Result<T, ReadProblem>;

/**
 * Reads a `.trace.json` from anywhere: it may be large, cut short, made by hand or with ill will. Whatever the
 * bytes, it gives a document that breaks no invariant, or says why not; it never throws.
 */
export function readTrace(bytes: Uint8Array): Reading<DiagramDocument> {
  if (bytes.length > MAX_FILE_BYTES) return failure({ kind: 'tooLarge' });
  const text = decodeUtf8(bytes);
  if (text === null) return failure({ kind: 'notUtf8' });
  if (!isSafeToParse(bytes)) return failure({ kind: 'tooComplex' });
  const json = parse(text);
  if (!json.ok) return json;
  const raw = documentIn(json.value);
  return raw.ok ? readDocument(raw.value) : raw;
}

function parse(text: string): Reading<unknown> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch {
    return failure({ kind: text.trimStart().startsWith('{') ? 'cutShort' : 'notOurFile' });
  }
}

/** Opens the envelope `{ "format": "trace", "version": 1, "document": … }`. */
function documentIn(json: unknown): Reading<unknown> {
  if (!isObject(json) || json['format'] !== 'trace') return failure({ kind: 'notOurFile' });
  const { version, document } = json as Readonly<Record<'version' | 'document', unknown>>;
  if (typeof version === 'number' && version > TRACE_VERSION) {
    return failure({ kind: 'newerVersion', version });
  }
  return version === TRACE_VERSION ? success(document) : failure({ kind: 'notOurFile' });
}

function readDocument(raw: unknown): Reading<DiagramDocument> {
  const excess = tooMany(raw);
  if (excess !== null) return failure(excess);
  if (hasForbiddenKey(raw)) return failure({ kind: 'badRecord', record: null, flaw: 'shape' });
  const parsed = v.safeParse(documentSchema, raw, { abortEarly: true });
  if (!parsed.success) return failure(badRecord(parsed.issues[0]));
  const document = withDefaultFields(parsed.output);
  const [breach] = brokenInvariants(knownRecords(document));
  return breach === undefined ? success(document) : failure({ kind: 'contradiction', breach: breach.kind });
}

/** On the sheet and on those that were kept with earlier sittings, the five fields everybody has. */
function withDefaultFields(document: DiagramDocument): DiagramDocument {
  const complete = <Content extends SheetContent>(content: Content): Content => ({
    ...content,
    fields: { ...DEFAULT_FIELDS, ...content.fields },
  });
  const sittings = Object.entries<Sitting>(document.sittings).map(([id, sitting]) => [
    id,
    sitting.closed === null ? sitting : { ...sitting, closed: complete(sitting.closed) },
  ]);
  return { ...complete(document), sittings: Object.fromEntries(sittings) as DiagramDocument['sittings'] };
}

/** Sheets that were kept with earlier sittings count like the sheet itself. */
function tooMany(raw: unknown): ReadProblem | null {
  const sheets = [raw, ...keptSheets(raw)];
  const count = (kind: RecordKind) =>
    sheets.reduce<number>(
      (sum, sheet) => sum + (isObject(sheet) && isObject(sheet[kind]) ? Object.keys(sheet[kind]).length : 0),
      0,
    );
  const figures = count('persons') + count('professionals') + count('institutions');
  const arrows = count('activations');
  if (figures > MAX_FIGURES) return { kind: 'tooManyFigures', count: figures, limit: MAX_FIGURES };
  if (arrows > MAX_ARROWS) return { kind: 'tooManyArrows', count: arrows, limit: MAX_ARROWS };
  return null;
}

function keptSheets(raw: unknown): readonly unknown[] {
  const sittings = isObject(raw) && isObject(raw['sittings']) ? Object.values(raw['sittings']) : [];
  return sittings.flatMap((sitting) =>
    isObject(sitting) && isObject(sitting['closed']) ? [sitting['closed']] : [],
  );
}

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys that reach an object's prototype when copied carelessly; nesting was bounded by the scan. */
function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inside]) => FORBIDDEN_KEYS.has(key) || hasForbiddenKey(inside));
}

function badRecord(issue: v.BaseIssue<unknown>): ReadProblem {
  const kind = String(issue.path?.[0]?.key);
  return { kind: 'badRecord', record: isRecordKind(kind) ? kind : null, flaw: flawOf(issue.message) };
}

function flawOf(message: string): RecordFlaw {
  return message === 'textTooLong' || message === 'brokenText' || message === 'outOfRange'
    ? message
    : 'shape';
}

/** Without the kinds of record that a newer version may have added, whose rules we do not know. */
function knownRecords(document: DiagramDocument): DiagramDocument {
  return { ...sheetContent(document), sittings: document.sittings };
}

function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(documentKinds, kind);
}

const documentKinds: Readonly<Record<RecordKind, true>> = {
  persons: true,
  professionals: true,
  institutions: true,
  households: true,
  couples: true,
  filiations: true,
  activations: true,
  sittings: true,
  fields: true,
};
