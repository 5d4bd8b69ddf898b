import type { Activation } from './activation';
import { livesTogether } from './arrow-colour';
import type { DiagramDocument } from './document';
import { filiationCycle, parentsIn } from './parentage';
import { recordsOf } from './records';
import { RECORD_KINDS, references, type RecordKind } from './references';
import { sheetAtSitting } from './sheet-at-sitting';
import { goesOn, isClosed } from './sitting';

export type InvariantBreach =
  | { readonly kind: 'dangling'; readonly from: RecordKind; readonly id: string; readonly field: string }
  | { readonly kind: 'idMismatch' | 'idShared'; readonly id: string }
  | { readonly kind: 'noSitting' }
  | { readonly kind: 'repeated'; readonly from: RecordKind; readonly id: string; readonly field: string }
  | {
      readonly kind: 'emptyHousehold' | 'coupleWithSelf' | 'coupleTwice' | 'ownAncestor';
      readonly id: string;
    }
  | { readonly kind: 'filiationTwice' | 'expectedLoss'; readonly id: string }
  | { readonly kind: 'endless' | 'mixedEnds' | 'ownEnd' | 'relayWithFamily'; readonly id: string };

/**
 * What no document may be: a reference to nobody, a person of their own descent, an arrow with ends of two
 * kinds on one side; nor a sheet kept with an earlier sitting. Empty for every document made by the edits of
 * this folder, and for every file read.
 */
export function brokenInvariants(document: DiagramDocument): readonly InvariantBreach[] {
  return [
    ...identityBreaches(document),
    ...danglingReferences(document),
    ...kinBreaches(document),
    ...lossBreaches(document),
    ...recordsOf(document.activations).flatMap((arrow) => arrowBreaches(document, arrow)),
    ...sittingBreaches(document),
  ];
}

function identityBreaches(document: DiagramDocument): readonly InvariantBreach[] {
  const breaches: InvariantBreach[] = [];
  const seen = new Set<string>();
  for (const kind of RECORD_KINDS) {
    const records: Readonly<Record<string, { readonly id: string }>> = document[kind];
    for (const [key, { id }] of Object.entries(records)) {
      if (key !== id) breaches.push({ kind: 'idMismatch', id: key });
      if (seen.has(key)) breaches.push({ kind: 'idShared', id: key });
      seen.add(key);
    }
  }
  return breaches;
}

function danglingReferences(document: DiagramDocument): readonly InvariantBreach[] {
  return [...references(document)]
    .filter(({ to, allows }) => !allows.some((kind) => Object.hasOwn(document[kind], to)))
    .map(({ from, field }) => ({ kind: 'dangling', from: from.kind, id: from.id, field }));
}

function kinBreaches(document: DiagramDocument): readonly InvariantBreach[] {
  const breaches: InvariantBreach[] = [];
  for (const { id, members } of recordsOf(document.households)) {
    if (members.length === 0) breaches.push({ kind: 'emptyHousehold', id });
    if (hasRepeats(members)) breaches.push({ kind: 'repeated', from: 'households', id, field: 'members' });
  }
  const couples = new Set<string>();
  for (const { id, partners } of recordsOf(document.couples)) {
    if (hasRepeats(partners)) breaches.push({ kind: 'coupleWithSelf', id });
    const key = [...partners].sort().join(' ');
    if (couples.has(key)) breaches.push({ kind: 'coupleTwice', id });
    couples.add(key);
  }
  const ties = new Set<string>();
  for (const { id, child, parent } of recordsOf(document.filiations)) {
    if (parentsIn(document, parent).includes(child)) breaches.push({ kind: 'ownAncestor', id: child });
    if (ties.has(`${child} ${parent}`)) breaches.push({ kind: 'filiationTwice', id });
    ties.add(`${child} ${parent}`);
  }
  const cycle = filiationCycle(document);
  if (cycle !== null) breaches.push({ kind: 'ownAncestor', id: cycle });
  return breaches;
}

function lossBreaches(document: DiagramDocument): readonly InvariantBreach[] {
  return recordsOf(document.persons)
    .filter(({ expected, loss }) => expected && loss !== null)
    .map(({ id }) => ({ kind: 'expectedLoss', id }));
}

function arrowBreaches(document: DiagramDocument, arrow: Activation): readonly InvariantBreach[] {
  const { id, kind, from, to } = arrow;
  const breaches: InvariantBreach[] = [];
  if (from.length === 0 || to.length === 0) breaches.push({ kind: 'endless', id });
  for (const side of [from, to]) {
    const living = side.filter((end) => livesTogether(document, end)).length;
    if (living !== 0 && living !== side.length) breaches.push({ kind: 'mixedEnds', id });
    if (living !== 0 && kind === 'relay') breaches.push({ kind: 'relayWithFamily', id });
    if (hasRepeats(side)) breaches.push({ kind: 'repeated', from: 'activations', id, field: 'ends' });
  }
  if (from.some((end) => to.includes(end))) breaches.push({ kind: 'ownEnd', id });
  for (const field of ['concerns', 'present'] as const) {
    if (hasRepeats(arrow[field])) breaches.push({ kind: 'repeated', from: 'activations', id, field });
  }
  return breaches;
}

function sittingBreaches(document: DiagramDocument): readonly InvariantBreach[] {
  const sittings = recordsOf(document.sittings);
  if (!sittings.some(goesOn)) return [{ kind: 'noSitting' }];
  return sittings.flatMap((sitting): readonly InvariantBreach[] => {
    if (isClosed(sitting)) return brokenInvariants(sheetAtSitting(sitting));
    const isTwice = hasRepeats(sitting.participants.map(({ who }) => who));
    return isTwice ? [{ kind: 'repeated', from: 'sittings', id: sitting.id, field: 'participants' }] : [];
  });
}

function hasRepeats(ids: readonly string[]): boolean {
  return new Set(ids).size !== ids.length;
}
