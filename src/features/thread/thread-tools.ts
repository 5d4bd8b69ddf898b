import type { ThreadFilter } from '../../documents/thread-filter';
import type { FieldId, FigureId } from '../../model/ids';

/** `telling`: as it was told, which the numbers follow; `fact`: by the date of the fact. */
export type ThreadOrder = 'telling' | 'fact';

interface Offered<Id> {
  readonly id: Id;
  readonly name: string;
}

/** How the thread is looked at, and how that is changed. */
export interface ThreadTools {
  readonly order: ThreadOrder;
  readonly onOrder: (order: ThreadOrder) => void;
  readonly filter: ThreadFilter;
  readonly onFilter: (filter: ThreadFilter) => void;
  /** Whoever an arrow can be asked about: everybody and every institution of the sheet, by name. */
  readonly figures: readonly Offered<FigureId>[];
  readonly fields: readonly Offered<FieldId>[];
}
