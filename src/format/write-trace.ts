import type { DiagramDocument } from '../model/document';
import { TRACE_VERSION } from './trace-schema';

/**
 * The order in which fields stand, whatever the order in which they were set: a record written twice has the
 * same bytes. Fields that this version does not know follow, in alphabetical order.
 */
const FIELD_ORDER = `
  persons professionals institutions households couples filiations activations sittings fields options
  id name title kind sex birthYear birthApproximate deceased deathYear expected loss tie
  wish wishShown wishStaysHere function shortFunction shortName institution field icon signSide members partners states
  child parent twins group from to at about concerns present date year month day season ended toldBy toldAt
  rank angles start end offset shapedByHand badgeAt badgeByHand setting place participants who presence role
  guests intrus count names next recipient confidential draft closed sheetless position x y pinned staysHere shown tag
  genogramSymbols losses personFields sectors`
  .trim()
  .split(/\s+/);

const PLACE: ReadonlyMap<string, number> = new Map(FIELD_ORDER.map((field, place) => [field, place]));

/**
 * The document as a `.trace.json`: one line a record, in the order in which records were made, so that a
 * person can read it and two versions can be compared line by line.
 */
export function writeTrace(document: DiagramDocument): string {
  const kinds = sortedEntries(document).map(([kind, records]) => `${quoted(kind)}: ${recordLines(records)}`);
  return `{ "format": "trace", "version": ${TRACE_VERSION}, "document": {\n${kinds.join(',\n')}\n} }\n`;
}

function recordLines(records: unknown): string {
  if (typeof records !== 'object' || records === null || Array.isArray(records)) return json(records);
  const lines = Object.entries(records).map(([id, record]) => `${quoted(id)}: ${json(record)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
}

function json(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(sortedEntries(value).map(([field, inside]) => [field, inOrder(inside)]));
}

function sortedEntries(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

function placeOf(field: string): number {
  return PLACE.get(field) ?? PLACE.size;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
