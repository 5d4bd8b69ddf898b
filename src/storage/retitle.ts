import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import { recordAt } from '../model/records';
import { transact, type Transaction } from '../session/transaction';

/** The document under another title, and the line of the log that says so; `null` when it has it already. */
export function retitle(
  document: DiagramDocument,
  title: string,
  at: number,
): { readonly document: DiagramDocument; readonly transaction: Transaction } | null {
  const { id } = currentSitting(document);
  return transact(document, { label: 'storage.renamed', at }, (draft) => {
    const sitting = recordAt(draft.sittings, id);
    if (sitting !== undefined) sitting.title = title;
  });
}
