import type { Activation } from './activation';
import type { ChangeMark } from './change-mark';
import { compareLives } from './compare-lives';
import type { Couple } from './couple';
import type { DiagramDocument } from './document';
import type { Household } from './household';
import { pairedRecords, type RecordPair } from './paired-records';
import { recordAt, recordsOf } from './records';
import { shownPart } from './shown-part';

/** `resumed`: an arrow that had ended is told as going on again. */
export type Change = ChangeMark | 'resumed';

export type ChangedKind =
  'person' | 'household' | 'couple' | 'professional' | 'institution' | Activation['kind'];

/** What became of one sign from one day to another. */
export interface SignChange {
  /** As it is on the later sheet; of what is gone, on the earlier one. */
  readonly id: string;
  readonly kind: ChangedKind;
  readonly change: Change;
}

/**
 * What came, ended, went on again, is otherwise or went from one sheet to a later one, figures first. The same id
 * is the same sign, wherever it stands now and whatever else is said of it. Read backwards, what is new is gone,
 * and what ended went on again. Only what the sheets show is told.
 */
export function compareSheets(earlier: DiagramDocument, later: DiagramDocument): readonly SignChange[] {
  const before = shownPart(earlier);
  const after = shownPart(later);
  return [
    ...tableChanges(before.persons, after.persons, () => 'person'),
    ...compareLives(before, after).map(({ id }) => ({ id, kind: 'person', change: 'changed' }) as const),
    ...homeChanges(before, after),
    ...coupleChanges(before, after),
    ...tableChanges(before.professionals, after.professionals, () => 'professional'),
    ...tableChanges(before.institutions, after.institutions, () => 'institution'),
    ...tableChanges(before.activations, after.activations, ({ kind }) => kind),
    ...endings(before, after),
  ];
}

/** How each is marked on the sheet: what goes on again is new to those who look. */
export function changeMarks(changes: readonly SignChange[]): ReadonlyMap<string, ChangeMark> {
  return new Map(changes.map(({ id, change }) => [id, change === 'resumed' ? 'new' : change]));
}

function tableChanges<T extends { readonly id: string }>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  kindOf: (record: T) => ChangedKind,
): readonly SignChange[] {
  const only = (here: typeof before, there: typeof before, change: Change): readonly SignChange[] =>
    recordsOf(here)
      .filter(({ id }) => !Object.hasOwn(there, id))
      .map((record) => ({ id: record.id, kind: kindOf(record), change }));
  return [...only(after, before, 'new'), ...only(before, after, 'gone')];
}

/** Who moved from one home to another is told of each person. */
function homeChanges(before: DiagramDocument, after: DiagramDocument): readonly SignChange[] {
  return pairedRecords<Household>(
    recordsOf(before.households),
    recordsOf(after.households),
    ({ members }) => members,
  ).flatMap((pair) => oneSided(pair, 'household'));
}

/** A couple is otherwise when what it is now is of another kind: married, separated, divorced… */
function coupleChanges(before: DiagramDocument, after: DiagramDocument): readonly SignChange[] {
  return pairedRecords<Couple>(
    recordsOf(before.couples),
    recordsOf(after.couples),
    ({ partners }) => partners,
  ).flatMap((pair): readonly SignChange[] => {
    if (pair.before === null || pair.after === null) return oneSided(pair, 'couple');
    const isSame = pair.before.states.at(-1)?.kind === pair.after.states.at(-1)?.kind;
    return isSame ? [] : [{ id: pair.after.id, kind: 'couple', change: 'changed' }];
  });
}

function oneSided(
  { before, after }: RecordPair<{ readonly id: string }>,
  kind: ChangedKind,
): readonly SignChange[] {
  if (before === null && after !== null) return [{ id: after.id, kind, change: 'new' }];
  return before !== null && after === null ? [{ id: before.id, kind, change: 'gone' }] : [];
}

function endings(before: DiagramDocument, after: DiagramDocument): readonly SignChange[] {
  return recordsOf(after.activations).flatMap(({ id, kind, ended }): readonly SignChange[] => {
    const was = recordAt<Activation>(before.activations, id);
    if (was === undefined || was.ended === ended) return [];
    return [{ id, kind, change: ended ? 'ended' : 'resumed' }];
  });
}
