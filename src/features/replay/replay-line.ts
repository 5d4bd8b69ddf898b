import type { SentencePart } from '../../documents/passive-sentence';
import type { ArrowColour } from '../../model/arrow-colour';

/** What is told at one step of a replay, in large type. */
export interface ReplayLine {
  /** The badge of its arrow, as the sheet shows it; `null`: it tells of no arrow. */
  readonly badge: {
    readonly number: string;
    readonly colour: ArrowColour;
    readonly kind: 'activation' | 'relay';
  } | null;
  readonly sentence: readonly SentencePart[];
  readonly time: string | null;
}
