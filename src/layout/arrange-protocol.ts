import type { Locale } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ArrangeOptions } from './arrange-options';
import type { ArrangeResult } from './arrangement';

/** Steps done of all. */
export interface ArrangeProgress {
  readonly done: number;
  readonly total: number;
}

/** The one message the worker is sent. To stop it, it is terminated. */
export interface ArrangeRequest {
  readonly document: DiagramDocument;
  /** Labels are measured in the language of the sheet. */
  readonly locale: Locale;
  readonly options: ArrangeOptions;
}

/** What the worker says: how far it has come, several times, then the result. */
export type ArrangeReply =
  | { readonly kind: 'progress'; readonly progress: ArrangeProgress }
  | { readonly kind: 'done'; readonly result: ArrangeResult };
