import type { DiagramDocument } from './document';
import { recordsOf } from './records';

/** The kinds of record, by the name of their place in the document. */
export type RecordKind = Exclude<keyof DiagramDocument, 'options'>;

export const RECORD_KINDS = [
  'persons',
  'professionals',
  'institutions',
  'households',
  'couples',
  'filiations',
  'activations',
  'sittings',
  'fields',
] as const satisfies readonly RecordKind[];

/** One record pointing at another. */
export interface Reference {
  readonly from: { readonly kind: RecordKind; readonly id: string };
  /** The field that points, e.g. `toldBy`. */
  readonly field: string;
  readonly to: string;
  /** Kinds of record the field may point at. */
  readonly allows: readonly RecordKind[];
}

const SOMEBODY = ['persons', 'professionals'] as const satisfies readonly RecordKind[];
const FIGURES = ['persons', 'professionals', 'institutions'] as const satisfies readonly RecordKind[];

/** Every reference of the document: what must resolve, and what an erasure has to follow. */
export function* references(document: DiagramDocument): Generator<Reference> {
  for (const { id, institution, field } of recordsOf(document.professionals)) {
    const from = { kind: 'professionals', id } as const;
    if (institution !== null) yield { from, field: 'institution', to: institution, allows: ['institutions'] };
    if (field !== null) yield { from, field: 'field', to: field, allows: ['fields'] };
  }
  for (const { id, field } of recordsOf(document.institutions)) {
    const from = { kind: 'institutions', id } as const;
    if (field !== null) yield { from, field: 'field', to: field, allows: ['fields'] };
  }
  yield* kinReferences(document);
  for (const { id, from: starts, to: ends, concerns, present, toldBy } of recordsOf(document.activations)) {
    const from = { kind: 'activations', id } as const;
    for (const to of starts) yield { from, field: 'from', to, allows: FIGURES };
    for (const to of ends) yield { from, field: 'to', to, allows: FIGURES };
    for (const to of concerns) yield { from, field: 'concerns', to, allows: ['persons'] };
    for (const to of present) yield { from, field: 'present', to, allows: SOMEBODY };
    if (toldBy !== null) yield { from, field: 'toldBy', to: toldBy, allows: SOMEBODY };
  }
  for (const { id, participants, closed } of recordsOf(document.sittings)) {
    // Those of a closed sitting stand on the sheet that was kept with it.
    if (closed !== null) continue;
    const from = { kind: 'sittings', id } as const;
    for (const { who } of participants) yield { from, field: 'participants', to: who, allows: SOMEBODY };
  }
}

function* kinReferences(document: DiagramDocument): Generator<Reference> {
  for (const { id, members } of recordsOf(document.households)) {
    const from = { kind: 'households', id } as const;
    for (const to of members) yield { from, field: 'members', to, allows: ['persons'] };
  }
  for (const { id, partners } of recordsOf(document.couples)) {
    const from = { kind: 'couples', id } as const;
    for (const to of partners) yield { from, field: 'partners', to, allows: ['persons'] };
  }
  for (const { id, child, parent } of recordsOf(document.filiations)) {
    const from = { kind: 'filiations', id } as const;
    yield { from, field: 'child', to: child, allows: ['persons'] };
    yield { from, field: 'parent', to: parent, allows: ['couples', 'persons'] };
  }
}
