import { House, LogIn, LogOut } from 'lucide-react';
import { joinHousehold, leaveHousehold, makeHousehold } from '../commands/household';
import { frenchTypography } from '../i18n/typography';
import type { DiagramDocument } from '../model/document';
import type { Household } from '../model/household';
import type { PersonId } from '../model/ids';
import { recordsOf } from '../model/records';
import type { CommandHost } from '../session/command';
import type { Action } from '../ui/ActionBar';

interface HomeSetting {
  readonly host: CommandHost;
  readonly document: DiagramDocument;
  readonly id: PersonId;
  readonly titleOf: (id: string) => string;
}

const ICON = { size: 22, strokeWidth: 1.9 } as const;

/** Which homes somebody joins or leaves, and a new one. */
export function homeActions({ host, document, id, titleOf }: HomeSetting): readonly Action[] {
  const { t, announce } = host;
  const say = (problem: string | null): void => {
    if (problem !== null) announce(problem);
  };
  const nameOf = ({ name, members }: Household): string => {
    const first = members.find((member) => member !== id) ?? id;
    return name === null ? t('bar.homeOf', { name: titleOf(first) }) : frenchTypography(name);
  };
  const homes = recordsOf(document.households).map((home): Action => {
    const name = nameOf(home);
    return home.members.includes(id)
      ? {
          id: home.id,
          label: t('bar.leave', { name }),
          icon: <LogOut {...ICON} />,
          onPress: () => {
            say(leaveHousehold(host, id, home.id));
          },
        }
      : {
          id: home.id,
          label: t('bar.join', { name }),
          icon: <LogIn {...ICON} />,
          onPress: () => {
            say(joinHousehold(host, id, home.id));
          },
        };
  });
  const alone: Action = {
    id: 'new',
    label: t('bar.newHousehold'),
    icon: <House {...ICON} />,
    onPress: () => {
      say(makeHousehold(host, [id], null));
    },
  };
  return [...homes, alone];
}
