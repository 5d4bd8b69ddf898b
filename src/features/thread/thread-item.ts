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
  /** In the passive voice, without its time. */
  readonly sentence: readonly SentencePart[];
  /** Date of the fact, and that it is over, in the words of the sentence; `null`: nothing is shown. */
  readonly time: string | null;
  /** Who told it and when, « dit par Sandrine à 14:32 »; `null`: neither is known. */
  readonly told: string | null;
}
