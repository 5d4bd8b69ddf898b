import type { Institution } from '../model/institution';
import { recordAt } from '../model/records';
import { TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { editText } from './edit-text';

/** What the sign shows instead of the name. */
export function editShortName(host: CommandHost, id: string, typed: string): string | null {
  return editText(host, {
    label: 'command.editInstitution',
    key: `shortName:${id}`,
    typed,
    max: TEXT_LIMITS.institution,
    write: (draft, value) => {
      const institution = recordAt(draft.institutions, id);
      if (institution !== undefined) institution.shortName = value;
    },
  });
}

export function editSignSide(host: CommandHost, id: string, signSide: Institution['signSide']): void {
  commitEdit(host, { label: 'command.editInstitution' }, (draft) => {
    const institution = recordAt(draft.institutions, id);
    if (institution !== undefined) institution.signSide = signSide;
  });
}
