import { House, LogIn, LogOut } from 'lucide-react';
import { joinHousehold, leaveHousehold, makeHousehold } from '../commands/household';
import { frenchTypography } from '../i18n/typography';
import type { DiagramDocument } from '../model/document';
import type { Household } from '../model/household';
import type { PersonId } from '../model/ids';
import { recordsOf } from '../model/records';
import type { CommandHost } from '../session/command';
import type { Action } from '../ui/ActionBar';
import { barAction } from './bar-action';
import { sayRefusal } from './say-refusal';

interface HomeSetting {
  readonly host: CommandHost;
  readonly document: DiagramDocument;
  readonly id: PersonId;
  readonly titleOf: (id: string) => string;
}

/** Which homes somebody joins or leaves, and a new one. */
export function homeActions({ host, document, id, titleOf }: HomeSetting): readonly Action[] {
  const { t } = host;
  const nameOf = ({ name, members }: Household): string => {
    const first = members.find((member) => member !== id) ?? id;
    return name === null ? t('bar.homeOf', { name: titleOf(first) }) : frenchTypography(name);
  };
  const homes = recordsOf(document.households).map((home): Action => {
    const name = nameOf(home);
    return home.members.includes(id)
      ? barAction(home.id, t('bar.leave', { name }), LogOut, () => {
          sayRefusal(host, leaveHousehold(host, id, home.id));
        })
      : barAction(home.id, t('bar.join', { name }), LogIn, () => {
          sayRefusal(host, joinHousehold(host, id, home.id));
        });
  });
  const alone = barAction('new', t('bar.newHousehold'), House, () => {
    sayRefusal(host, makeHousehold(host, [id], null));
  });
  return [...homes, alone];
}
