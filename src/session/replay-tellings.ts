import type { Patch } from 'immer';
import type { DiagramDocument } from '../model/document';
import { recordsOf } from '../model/records';
import { RECORD_KINDS } from '../model/references';
import type { Transaction } from './transaction';

/** The beginning of the log: what stood on the sheet before its first line. */
export const BEFORE_THE_LOG = -1;

/** When each thing was told, as places in a list of lines; `BEFORE_THE_LOG` is not written down. */
interface Tellings {
  /** The line that put a record on the sheet, by id. */
  readonly told: ReadonlyMap<string, number>;
  /** The line that said of an arrow that it had ended, by id; not there for one that was told as ended. */
  readonly ended: ReadonlyMap<string, number>;
}

/**
 * Reads off lines when things came to the sheet: of something taken off and put back, the last time. Never
 * throws: of a line that makes no sense nothing is read, and what no line tells of counts as told before them.
 */
export function readTellings(base: DiagramDocument, lines: readonly Transaction[]): Tellings {
  const told = new Map<string, number>();
  const endings = createEndings(base);
  lines.forEach((line, at) => {
    for (const patch of line.patches) {
      const [kind, id, field] = patch.path;
      if (!isRecordKind(kind)) continue;
      if (id === undefined) for (const one of idsIn(patch.value)) told.set(one, told.get(one) ?? at);
      else if (field === undefined) readRecord(told, String(id), patch, at);
      if (kind === 'activations') endings.read(patch, at);
    }
  });
  return { told, ended: endings.lines };
}

function readRecord(told: Map<string, number>, id: string, { op }: Patch, at: number): void {
  if (op === 'add') told.set(id, at);
  else if (op === 'remove') told.delete(id);
}

/** Follows which arrows are said to be over, and since which line. */
function createEndings(base: DiagramDocument) {
  const over = new Set<string>(recordsOf(base.activations).flatMap(({ id, ended }) => (ended ? [id] : [])));
  const lines = new Map<string, number>();
  const say = (id: string, ended: boolean, at: number): void => {
    if (ended && !over.has(id)) lines.set(id, at);
    if (ended) over.add(id);
    else {
      over.delete(id);
      lines.delete(id);
    }
  };
  return {
    lines,
    read({ op, path, value }: Patch, at: number): void {
      const [, id, field] = path;
      if (id === undefined) return;
      if (field === 'ended') say(String(id), value === true, at);
      else if (field === undefined && op === 'add') tellWhole(String(id), isOver(value));
      else if (field === undefined) say(String(id), isOver(value), at);
    },
  };

  /** Told as it is: that it is over is no news. */
  function tellWhole(id: string, ended: boolean): void {
    lines.delete(id);
    if (ended) over.add(id);
    else over.delete(id);
  }
}

function isOver(record: unknown): boolean {
  return typeof record === 'object' && record !== null && 'ended' in record && record.ended === true;
}

function isRecordKind(kind: unknown): boolean {
  return RECORD_KINDS.some((known) => known === kind);
}

function idsIn(records: unknown): readonly string[] {
  return typeof records === 'object' && records !== null ? Object.keys(records) : [];
}
