import type { DiagramDocument } from '../model/document';
import type { Log } from '../session/log';
import type { Transaction } from '../session/transaction';

/** What is drawn on: the editor. */
export interface SheetSource {
  readonly document: () => DiagramDocument;
  /** @returns how to stop listening. */
  readonly onTransaction: (
    listener: (transaction: Transaction, document: DiagramDocument) => void,
  ) => () => void;
  /** Shows a line that another tab wrote. It is not told to `onTransaction`. @throws when it does not fit. */
  readonly follow: (line: Transaction) => void;
  /** « Retirer »: what is left, log and document. @returns how to stop listening. */
  readonly onErasure: (listener: (log: Log, document: DiagramDocument) => void) => () => void;
}
