import type { HouseholdId } from '../model/ids';
import { recordAt } from '../model/records';
import { TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { editText } from './edit-text';

/** « Lilas »; emptied, the household is named by who lives there. */
export function editHouseholdName(host: CommandHost, id: HouseholdId, typed: string): string | null {
  return editText(host, {
    label: 'command.editHousehold',
    key: `household:${id}`,
    typed,
    max: TEXT_LIMITS.name,
    write: (draft, value) => {
      const household = recordAt(draft.households, id);
      if (household !== undefined) household.name = value;
    },
  });
}
