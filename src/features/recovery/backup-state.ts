import type { IsoDay } from '../../model/sitting';

/** What is known of how sheets are kept on this device. Times in ms since the Unix epoch. */
export interface BackupState {
  /** In the database. */
  readonly sheets: number;
  /** Beside the database; `null`: the browser has no place for them. */
  readonly copies: number | null;
  /** The newest copy. */
  readonly lastCopyAt: number | null;
  /** Sheets without any copy. */
  readonly uncopied: number;
  /** When the last copy could not be made; `null`: it was made. */
  readonly copyFailedAt: number | null;
  /** The database refused a write then; `null`: none that still counts. */
  readonly doubtedSince: number | null;
  /** Whether the browser promised to keep it all; `null`: it does not say. */
  readonly isPromised: boolean | null;
  /** Bytes; `null`: it does not say. */
  readonly free: number | null;
  /** The last protected file that was made here. */
  readonly lastFileAt: number | null;
  /** Where protected files are put; `null`: nowhere in particular. */
  readonly folder: string | null;
  /** In a browser's window on a tablet that keeps sheets safely only from its home screen. */
  readonly belongsOnHomeScreen: boolean;
  readonly isProtected: boolean;
  /** The next day on which a sheet is to be looked at again; `null`: there is no sheet. */
  readonly nextReview: IsoDay | null;
  /** Sheets whose day of review is over: they are erased unless another is chosen. */
  readonly leaving: number;
}
