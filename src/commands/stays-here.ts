import type { Draft } from 'immer';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import { recordAt } from '../model/records';
import type { CommandHost } from '../session/command';
import { perform } from './perform';
import { signWords } from './sign-words';

/**
 * « Ne pas sortir », and back: figures, institutions and arrows stay on the sheet, in the room, and are left out
 * of all that is handed on.
 */
export function keepHere(host: CommandHost, ids: readonly string[], staysHere: boolean): void {
  const said = (document: DiagramDocument) =>
    host.t(staysHere ? 'gesture.staysHere' : 'gesture.goesOut', {
      what: ids.flatMap((id) => signWords(document, id, host.t) ?? []).join(', '),
    });
  perform(host, { label: 'command.staysHere', said }, (draft) => {
    for (const id of ids) {
      const sign = figureAt(draft, id) ?? recordAt<Draft<Activation>>(draft.activations, id);
      if (sign !== undefined) sign.staysHere = staysHere;
    }
    return [...host.editor.store.getState().selection];
  });
}
