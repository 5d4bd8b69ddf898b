import { recordAt } from '../model/records';
import { TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { editText } from './edit-text';

/** « assistante sociale de secteur », and what the sheet shows of it when the whole is too long. */
export function editFunction(
  host: CommandHost,
  id: string,
  which: 'function' | 'shortFunction',
  typed: string,
): string | null {
  return editText(host, {
    label: 'command.editProfessional',
    key: `${which}:${id}`,
    typed,
    max: TEXT_LIMITS.function,
    write: (draft, value) => {
      const professional = recordAt(draft.professionals, id);
      if (professional !== undefined) professional[which] = value;
    },
  });
}
