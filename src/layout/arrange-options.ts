import type { FigureId } from '../model/ids';
import type { SheetRoom } from '../model/sheet-room';

/** What « Ranger » is asked. */
export interface ArrangeOptions {
  /** Only these may move, with those who move along: a building and its people. Not given: everybody may. */
  readonly only?: ReadonlySet<FigureId>;
  readonly room?: SheetRoom;
}
