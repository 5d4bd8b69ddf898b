import { House, Trash2, type LucideIcon } from 'lucide-react';
import { useStore } from 'zustand';
import { frameOf } from '../canvas/frame-of';
import type { ScreenView } from '../canvas/OverSheet';
import { makeHousehold } from '../commands/household';
import { removeSelection } from '../commands/remove-selection';
import { ContextBar } from '../features/context-bar/ContextBar';
import type { Rect } from '../layout/geometry';
import { union } from '../layout/rects';
import type { Scene } from '../layout/scene';
import { recordAt } from '../model/records';
import type { CommandHost } from '../session/command';
import type { Action } from '../ui/ActionBar';
import { barSurroundings } from './bar-surroundings';

interface SelectionBarProps {
  readonly host: CommandHost;
  readonly view: ScreenView;
  readonly takesFocus: boolean;
}

/** What can be done with several signs in hand, beside all of them. */
export function SelectionBar({ host, view, takesFocus }: SelectionBarProps) {
  const { editor, t } = host;
  const selection = useStore(editor.store, (state) => state.selection);
  const place = placeOf(selection, view.scene);
  if (place === null) return null;
  return (
    <ContextBar
      label={t('bar.many', { count: selection.size })}
      actions={manyActions(host)}
      takesFocus={takesFocus}
      {...barSurroundings(view, place)}
    />
  );
}

function manyActions(host: CommandHost): readonly Action[] {
  const { editor, t, announce } = host;
  const { committed, selection } = editor.store.getState();
  const ids = [...selection];
  const isFamily = ids.every((id) => recordAt(committed.persons, id) !== undefined);
  const action = (id: string, label: string, Icon: LucideIcon, onPress: () => void): Action => ({
    id,
    label,
    icon: <Icon size={22} strokeWidth={1.9} />,
    onPress,
  });
  return [
    ...(isFamily
      ? [
          action('home', t('bar.household'), House, () => {
            const problem = makeHousehold(host, ids, null);
            if (problem !== null) announce(problem);
          }),
        ]
      : []),
    action('remove', t('bar.remove'), Trash2, () => {
      removeSelection.run(host);
    }),
  ];
}

function placeOf(selection: ReadonlySet<string>, scene: Scene): Rect | null {
  return union([
    ...[...selection].flatMap((id) => frameOf(scene, id) ?? []),
    ...scene.arrows.filter(({ id }) => selection.has(id)).map(({ badgeRect }) => badgeRect),
  ]);
}
