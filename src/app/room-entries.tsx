import { EyeOff, MonitorUp, Quote, Spotlight } from 'lucide-react';
import type { CommandHost } from '../session/command';
import type { MenuEntry } from '../ui/menu-entry';
import type { Translation } from '../ui/translation';
import type { WallLink } from './wall-link';

/** What a menu offers for a sheet that a room looks at. */
export function roomEntries({ t }: Translation, host: CommandHost, wall: WallLink): readonly MenuEntry[] {
  const { hide, spotlight, tellExpression } = host.surroundings;
  const openWall = async (): Promise<void> => {
    host.announce(t((await wall.open()) ? 'wall.opened' : 'wall.blocked'));
  };
  return [
    { kind: 'separator', id: 'room' },
    {
      kind: 'action',
      id: 'wall',
      label: t('wall.open'),
      icon: <MonitorUp size={18} />,
      onSelect: () => void openWall(),
    },
    {
      kind: 'action',
      id: 'hide',
      label: t('command.hideSheet'),
      detail: 'F8',
      icon: <EyeOff size={18} />,
      onSelect: hide,
    },
    {
      kind: 'action',
      id: 'expressions',
      label: t('command.expressions'),
      detail: '§',
      icon: <Quote size={18} />,
      onSelect: tellExpression,
    },
    {
      kind: 'action',
      id: 'spotlight',
      label: t('command.spotlight'),
      detail: '°',
      icon: <Spotlight size={18} />,
      onSelect: spotlight,
    },
  ];
}
