import type { SentencePart } from '../../documents/passive-sentence';
import type { ArrowColour } from '../../model/arrow-colour';
import type { ActivationId } from '../../model/ids';

/** One activation or relay, as the thread tells it. */
export interface ThreadItem {
  readonly id: ActivationId;
  readonly kind: 'activation' | 'relay';
  readonly colour: ArrowColour;
  /** « 12 », « R3 ». */
  readonly number: string;
  /** In the passive voice, without the date. */
  readonly sentence: readonly SentencePart[];
  /** Of the fact, in the words of the sentence; `null`: nothing was said of it, and nothing is shown. */
  readonly date: string | null;
  /** Who told it and when, « dit par Sandrine à 14:32 »; `null`: neither is known. */
  readonly told: string | null;
}
