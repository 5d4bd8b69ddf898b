import type { Activation } from './activation';
import type { DiagramDocument } from './document';
import { recordsOf } from './records';

/** An arrow told last, of which only the ends are known; the router has not seen it yet. */
export function newArrow(
  document: Pick<DiagramDocument, 'activations'>,
  told: Pick<Activation, 'id' | 'kind' | 'from' | 'to' | 'toldAt'>,
): Activation {
  return {
    ...told,
    about: null,
    concerns: [],
    present: [],
    date: null,
    ended: false,
    toldBy: null,
    rank: nextRank(document),
    angles: [],
    shapedByHand: false,
    badgeAt: null,
    badgeByHand: false,
  };
}

/** After every arrow there is. */
export function nextRank({ activations }: Pick<DiagramDocument, 'activations'>): number {
  return recordsOf<Activation>(activations).reduce((highest, { rank }) => Math.max(highest, rank), 0) + 1;
}
