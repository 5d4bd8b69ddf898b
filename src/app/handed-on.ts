import { produce } from 'immer';
import { reroute } from '../commands/reroute';
import { outgoing } from '../format/outgoing';
import { daysShifted, pseudonymised } from '../documents/pseudonymised';
import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import { recordAt } from '../model/records';

/**
 * The sheet as every page, picture and text shows it: without what stays here, an arrow that lost an end drawn
 * anew.
 * @param days by how many days the dates of a pseudonymised sheet are moved; `null`: names as they are.
 */
export function handedOn(whole: DiagramDocument, days: number | null, t: Translate): DiagramDocument {
  const { document } = outgoing(whole);
  const drawn = produce(document, (draft) => {
    reroute(draft, t, ({ id, angles }) => recordAt(whole.activations, id)?.angles !== angles);
  });
  return days === null ? drawn : pseudonymised(drawn, days, t);
}

/** By how many days this export moves its dates: nobody can guess it. */
export function drawnDays(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return daysShifted(number / 2 ** 32);
}
