import type { Draft } from 'immer';
import type { DiagramDocument } from '../model/document';
import type { Filiation, FiliationKind } from '../model/filiation';
import type { FiliationId } from '../model/ids';
import { recordAt, recordsOf } from '../model/records';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';

export function editFiliationKind(host: CommandHost, id: FiliationId, kind: FiliationKind): void {
  commitEdit(host, { label: 'command.editFiliation' }, (draft) => {
    const filiation = recordAt(draft.filiations, id);
    if (filiation !== undefined) filiation.kind = kind;
  });
}

/** How a child was born with another of the same parents. */
interface Twins {
  readonly other: FiliationId;
  readonly kind: 'fraternal' | 'identical';
}

/**
 * Says that a child was born with another, and with whoever that one was born with; `null`: alone.
 */
export function editTwins(host: CommandHost, id: FiliationId, twins: Twins | null): void {
  commitEdit(host, { label: 'command.editFiliation' }, (draft) => {
    const filiation = recordAt<Draft<Filiation>>(draft.filiations, id);
    if (filiation === undefined) return;
    leaveTwins(draft, filiation);
    const other = twins === null ? undefined : recordAt<Draft<Filiation>>(draft.filiations, twins.other);
    if (twins === null || other === undefined) return;
    const group = other.twins?.group ?? host.makeId<'twins'>();
    for (const one of [...bornWith(draft, other), filiation, other]) one.twins = { group, kind: twins.kind };
  });
}

/** The tie of a child to these parents goes; both stay on the sheet. */
export function removeFiliation(host: CommandHost, id: FiliationId): void {
  commitEdit(host, { label: 'command.editFiliation' }, (draft) => {
    const filiation = recordAt<Draft<Filiation>>(draft.filiations, id);
    if (filiation === undefined) return;
    leaveTwins(draft, filiation);
    delete draft.filiations[id];
  });
}

/** Nobody is a twin alone. */
function leaveTwins(draft: Draft<DiagramDocument>, filiation: Draft<Filiation>): void {
  const others = bornWith(draft, filiation);
  filiation.twins = null;
  const [last] = others;
  if (others.length === 1 && last !== undefined) last.twins = null;
}

function bornWith(
  draft: Draft<DiagramDocument>,
  { id, parent, twins }: Filiation,
): readonly Draft<Filiation>[] {
  if (twins === null) return [];
  return recordsOf<Draft<Filiation>>(draft.filiations).filter(
    (one) => one.id !== id && one.parent === parent && one.twins?.group === twins.group,
  );
}
