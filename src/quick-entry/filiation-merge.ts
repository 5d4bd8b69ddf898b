import type { DiagramDocument } from '../model/document';
import type { Filiation, FiliationKind } from '../model/filiation';
import type { PersonId } from '../model/ids';
import { parentsIn } from '../model/parentage';
import { recordsOf } from '../model/records';

export interface KnownFiliation {
  readonly filiation: Filiation;
  /** It hangs where it belongs; else it hung from one parent, whose couple is now told. */
  readonly isSettled: boolean;
}

/**
 * The tie of a child to these parents, if there is one. A tie to one of the couple's two, of the kind told,
 * is that tie, told less fully; and one parent is told of a child of the couple without losing the other.
 * @param kind `null`: not said, any fits.
 */
export function filiationOf(
  document: Pick<DiagramDocument, 'filiations' | 'couples'>,
  child: PersonId,
  parents: readonly PersonId[],
  kind: FiliationKind | null,
): KnownFiliation | undefined {
  const ties = recordsOf<Filiation>(document.filiations)
    .filter((filiation) => filiation.child === child)
    .map((filiation) => ({ filiation, known: parentsIn(document, filiation.parent) }))
    .filter(({ known }) => known.some((id) => parents.includes(id)));
  const exact = ties.find(
    ({ known }) => known.length === parents.length && known.every((id) => parents.includes(id)),
  );
  if (exact !== undefined) return { filiation: exact.filiation, isSettled: true };
  const partial = ties.find(
    ({ filiation, known }) => known.length !== parents.length && (kind === null || filiation.kind === kind),
  );
  return partial && { filiation: partial.filiation, isSettled: parents.length < partial.known.length };
}
