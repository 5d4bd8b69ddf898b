import { produce, type Draft, type Patch } from 'immer';
import type { DiagramDocument } from '../model/document';
import { isOnSheet } from '../model/is-on-sheet';
import { recordsOf } from '../model/records';
import { RECORD_KINDS } from '../model/references';
import { sameValue } from '../model/same-value';
import { sheetAtSitting } from '../model/sheet-at-sitting';
import { sheetContent, type SheetContent } from '../model/sheet-content';
import { isClosed, type ClosedSitting, type Sitting } from '../model/sitting';
import { removeInstitution, removePerson, removeProfessional } from '../model/remove-figure';
import type { InstitutionId, PersonId, ProfessionalId } from '../model/ids';
import { undoGroups } from './history';
import { restoreLog, type Log } from './log';
import { applyForward, type Transaction } from './transaction';

/**
 * The document as if these figures and arrows had never been on it, today or at an earlier sitting. An arrow goes
 * with any of its ends, what it is about with it; a building's people stay, without one.
 */
export function cleanedDocument(document: DiagramDocument, ids: ReadonlySet<string>): DiagramDocument {
  const isHere = [...ids].some((id) => isOnSheet(document, id));
  const kept = recordsOf(document.sittings).filter(isClosed);
  const changed = kept
    .map((sitting) => [sitting, cleanedSitting(sitting, ids)] as const)
    .filter(([before, after]) => before !== after);
  if (!isHere && changed.length === 0) return document;
  return produce(document, (draft) => {
    if (isHere) cleanSheet(draft, ids);
    for (const [, sitting] of changed) Object.assign(draft.sittings, { [sitting.id]: sitting });
  });
}

function cleanSheet(draft: Draft<DiagramDocument>, ids: ReadonlySet<string>): void {
  for (const arrow of recordsOf(draft.activations)) {
    const ends = [...arrow.from, ...arrow.to];
    if (ids.has(arrow.id) || ends.some((end) => ids.has(end))) delete draft.activations[arrow.id];
  }
  for (const id of ids) {
    removePerson(draft, id as PersonId);
    removeProfessional(draft, id as ProfessionalId);
    removeInstitution(draft, id as InstitutionId);
  }
}

/** What was taken out of a sitting that is closed: the same object for the same sitting, as long as it is asked. */
const cleanedSittings = new WeakMap<ReadonlySet<string>, WeakMap<ClosedSitting, Sitting>>();

/** A sitting that ended, without them on the sheet that was kept with it, nor among those who took part. */
function cleanedSitting(sitting: ClosedSitting, ids: ReadonlySet<string>): Sitting {
  const known = cleanedSittings.get(ids) ?? new WeakMap<ClosedSitting, Sitting>();
  cleanedSittings.set(ids, known);
  const before = known.get(sitting);
  if (before !== undefined) return before;
  const sheet = sheetAtSitting(sitting);
  const clean = cleanedDocument(sheet, ids);
  const cleaned =
    clean === sheet
      ? sitting
      : { ...sitting, ...clean.sittings[sitting.id], closed: contentLeft(sitting, clean) };
  known.set(sitting, cleaned);
  return cleaned;
}

/** With whatever else a newer version may have kept there. */
function contentLeft({ closed }: ClosedSitting, clean: DiagramDocument): SheetContent {
  return { ...closed, ...sheetContent(clean) };
}

/**
 * « Retirer »: the log as it would be had they never been drawn. Each line is made anew from the cleaned
 * documents before and after it, so replay still gives the present, and undoing everything the cleaned base; a
 * line that did nothing else is gone. Nothing of what was taken out is left in it.
 * @param clean takes them out of a document; the same object when they are not in it.
 * @returns the same log when they were never on the sheet.
 */
export function erasedLog(log: Log, clean: (document: DiagramDocument) => DiagramDocument): Log {
  const base = clean(log.base);
  const cleaned: (Transaction | null)[] = [];
  let before = log.base;
  let cleanBefore = base;
  for (const line of log.lines) {
    const after = applyForward(before, line);
    const cleanAfter = clean(after);
    const isUntouched = before === cleanBefore && after === cleanAfter;
    cleaned.push(isUntouched ? line : lineBetween(line, cleanBefore, cleanAfter));
    before = after;
    cleanBefore = cleanAfter;
  }
  const isUntouched = base === log.base && cleaned.every((line, at) => line === log.lines[at]);
  return isUntouched ? log : restoreLog(base, groupedAsBefore(log.lines, cleaned));
}

/**
 * What is left of the log, undone in the same steps as before: lines between which one is gone have become neighbours,
 * and neighbours in time may become one undo.
 */
function groupedAsBefore(
  lines: readonly Transaction[],
  cleaned: readonly (Transaction | null)[],
): readonly Transaction[] {
  const groups = undoGroups(lines);
  const left: Transaction[] = [];
  for (const [at, line] of lines.entries()) {
    const mergeKey = String(groups[at]);
    const kept = cleaned[at] ?? null;
    const last = left.at(-1);
    if (kept !== null) left.push(kept.mergeKey === null ? kept : { ...kept, mergeKey });
    // The gesture went on until then: what follows in it still joins what is left of it.
    else if (last?.mergeKey === mergeKey) left.splice(-1, 1, { ...last, at: line.at });
  }
  return left;
}

function lineBetween(line: Transaction, before: DiagramDocument, after: DiagramDocument): Transaction | null {
  const patches = changes(before, after);
  if (patches.length === 0) return null;
  return { ...line, patches, inversePatches: changes(after, before) };
}

type Records = Readonly<Record<string, unknown>>;

/** Whole records, as they differ; and the options. Cleaning makes new objects of records that say the same. */
function changes(before: DiagramDocument, after: DiagramDocument): readonly Patch[] {
  const patches: Patch[] = RECORD_KINDS.flatMap((kind) => recordChanges(kind, before[kind], after[kind]));
  if (!sameValue(before.options, after.options)) {
    patches.push({ op: 'replace', path: ['options'], value: after.options });
  }
  return patches;
}

function recordChanges(kind: string, before: Records, after: Records): Patch[] {
  if (before === after) return [];
  const gone = Object.keys(before)
    .filter((id) => !Object.hasOwn(after, id))
    .map((id): Patch => ({ op: 'remove', path: [kind, id] }));
  const changed = Object.entries(after)
    .filter(([id, record]) => !sameValue(before[id], record))
    .map(([id, value]): Patch => ({
      op: Object.hasOwn(before, id) ? 'replace' : 'add',
      path: [kind, id],
      value,
    }));
  return [...gone, ...changed];
}
