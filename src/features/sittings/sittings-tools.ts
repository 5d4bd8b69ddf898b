import type { DiagramDocument } from '../../model/document';
import type { IsoDay } from '../../model/sitting';
import type { CommandHost } from '../../session/command';

/** What every part of the panel works with. */
export interface SittingsTools {
  readonly host: CommandHost;
  readonly document: DiagramDocument;
  /** How a sheet of that day is called. */
  readonly titleOf: (day: IsoDay) => string;
  /** Nothing can be changed: the sheet is only read here, or an earlier one is looked at. */
  readonly isReadOnly: boolean;
}
