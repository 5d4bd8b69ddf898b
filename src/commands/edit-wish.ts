import { recordAt } from '../model/records';
import { TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { editText } from './edit-text';
import { perform } from './perform';
import { namesInWords } from './sign-words';

/** « Ce que je veux que l’on dise de moi », as it is being typed. Emptied, nothing is left to show or to keep here. */
export function editWish(host: CommandHost, id: string, typed: string): string | null {
  return editText(host, {
    label: 'command.editWish',
    key: `wish:${id}`,
    typed,
    max: TEXT_LIMITS.wish,
    write: (draft, value) => {
      const person = recordAt(draft.persons, id);
      if (person === undefined) return;
      person.wish = value;
      if (value === null) Object.assign(person, { wishShown: false, wishStaysHere: false });
    },
  });
}

/** As much of it near the figure as two short lines hold, or none. */
export function showWish(host: CommandHost, id: string, isShown: boolean): void {
  commitEdit(host, { label: 'command.editWish' }, (draft) => {
    const person = recordAt(draft.persons, id);
    if (person !== undefined) person.wishShown = isShown;
  });
}

/** « Ne pas écrire » of these words alone; the person still goes out. */
export function keepWishHere(host: CommandHost, id: string, staysHere: boolean): void {
  const said = (document: Parameters<typeof namesInWords>[0]) =>
    host.t(staysHere ? 'gesture.wishStaysHere' : 'gesture.wishGoesOut', {
      what: namesInWords(document, [id], host.t),
    });
  perform(host, { label: 'command.wishStaysHere', said }, (draft) => {
    const person = recordAt(draft.persons, id);
    if (person !== undefined) person.wishStaysHere = staysHere;
    return [...host.editor.store.getState().selection];
  });
}
