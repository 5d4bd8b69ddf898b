import type { Sitting } from '../../model/sitting';

export type ExportFormat = 'pdf' | 'png' | 'svg' | 'text' | 'trace';

/** What the title block of the page says; kept in the sitting. */
export type SittingFacts = Pick<
  Sitting,
  'title' | 'date' | 'place' | 'setting' | 'recipient' | 'confidential' | 'draft'
>;

export type ExportRequest =
  | {
      readonly format: 'pdf';
      readonly paper: 'a4' | 'a3';
      readonly orientation: 'portrait' | 'landscape';
    }
  /** `width` in px. */
  | { readonly format: 'png'; readonly width: number; readonly to: 'file' | 'clipboard' }
  | { readonly format: 'svg' | 'text' | 'trace' };
