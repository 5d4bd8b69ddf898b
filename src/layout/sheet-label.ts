import type { FieldMark } from './field-mark';

/** What is written for one figure, in French typography. */
export interface SheetLabel {
  /** Under a figure, the first line; for an institution, its sign. */
  readonly title: string;
  /** Second line under a figure: year, function or tie; `null` when there is none. */
  readonly detail: string | null;
  /** Before an institution's name, after a professional's function. Not given, or `null`: none is shown. */
  readonly field?: FieldMark | null;
}
