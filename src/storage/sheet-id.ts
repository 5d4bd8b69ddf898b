import type { Id } from '../model/ids';

/** Names a sheet on this device. Random: it tells nothing of whom the sheet is about. */
export type SheetId = Id<'sheet'>;
