import type { Activation } from './activation';
import type { DiagramDocument } from './document';
import { recordsOf } from './records';
import { settled } from './settled';

/** An arrow whose shape is left to the router, all of it. */
export const NO_SHAPE = {
  angles: [],
  shapedByHand: false,
  badgeAt: null,
  badgeByHand: false,
} as const satisfies Partial<Activation>;

type Told = 'about' | 'concerns' | 'present' | 'date' | 'ended' | 'toldBy';

/** An arrow told last; what is not told of it is not known, and the router has not seen it yet. */
export function newArrow(
  document: Pick<DiagramDocument, 'activations'>,
  told: Pick<Activation, 'id' | 'kind' | 'from' | 'to' | 'toldAt'> & Partial<Pick<Activation, Told>>,
): Activation {
  return {
    about: null,
    concerns: [],
    present: [],
    date: null,
    ended: false,
    toldBy: null,
    staysHere: false,
    ...told,
    rank: nextRank(document),
    ...NO_SHAPE,
  };
}

/** After every arrow there is. A draft is not read itself: it would make a draft of each arrow, six hundred of them. */
export function nextRank({ activations }: Pick<DiagramDocument, 'activations'>): number {
  return (
    recordsOf<Activation>(settled(activations)).reduce((highest, { rank }) => Math.max(highest, rank), 0) + 1
  );
}
