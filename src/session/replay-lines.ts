import type { DiagramDocument } from '../model/document';
import type { InstitutionId } from '../model/ids';
import { recordsOf } from '../model/records';
import { BEFORE_THE_LOG } from './replay-tellings';

/**
 * Which line brings each sign and tie of the document to the replay, by id. Nothing comes before what it needs: an
 * arrow waits for its ends, a couple for both partners, a filiation for child and parent, a home for somebody to live
 * in it. A building is there as soon as somebody stands in it, in the place where they work today.
 */
export function bringingLines(
  document: DiagramDocument,
  told: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const toldAt = (id: string): number => told.get(id) ?? BEFORE_THE_LOG;
  const lineOf = (id: string): number => lines.get(id) ?? BEFORE_THE_LOG;
  const bring = (id: string, needs: readonly string[]): void => {
    lines.set(id, Math.max(toldAt(id), ...needs.map(lineOf)));
  };
  for (const { id } of recordsOf(document.persons)) bring(id, []);
  for (const { id } of recordsOf(document.institutions)) bring(id, []);
  for (const { id, institution } of recordsOf(document.professionals)) {
    bring(id, []);
    if (institution !== null) hasten(lines, institution, lineOf(id));
  }
  for (const { id, from, to } of recordsOf(document.activations)) bring(id, [...from, ...to]);
  for (const { id, partners } of recordsOf(document.couples)) bring(id, partners);
  for (const { id, child, parent } of recordsOf(document.filiations)) bring(id, [child, parent]);
  for (const { id, members } of recordsOf(document.households)) {
    const first = members.toSorted((one, other) => lineOf(one) - lineOf(other)).slice(0, 1);
    bring(id, first);
  }
  return lines;
}

function hasten(lines: Map<string, number>, id: InstitutionId, line: number): void {
  lines.set(id, Math.min(lines.get(id) ?? line, line));
}
