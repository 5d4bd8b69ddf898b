import { useState } from 'react';
import { useStore } from 'zustand';
import { frameOf } from '../canvas/frame-of';
import type { ScreenView } from '../canvas/OverSheet';
import { ContextBar } from '../features/context-bar/ContextBar';
import type { Rect } from '../layout/geometry';
import { union } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { CommandHost } from '../session/command';
import { barSurroundings } from './bar-surroundings';
import { manyActions, type ManyPage } from './many-actions';

interface SelectionBarProps {
  readonly host: CommandHost;
  readonly view: ScreenView;
  readonly takesFocus: boolean;
}

/** What can be done with several signs in hand, beside all of them. */
export function SelectionBar({ host, view, takesFocus }: SelectionBarProps) {
  const { editor, t } = host;
  const selection = useStore(editor.store, (state) => state.selection);
  const [page, setPage] = useState<ManyPage>('first');
  const place = placeOf(selection, view.scene);
  if (place === null) return null;
  return (
    <ContextBar
      key={page}
      label={t('bar.many', { count: selection.size })}
      actions={manyActions({ host, page, onPage: setPage })}
      takesFocus={takesFocus || page !== 'first'}
      {...barSurroundings(view, place)}
    />
  );
}

function placeOf(selection: ReadonlySet<string>, scene: Scene): Rect | null {
  return union([
    ...[...selection].flatMap((id) => frameOf(scene, id) ?? []),
    ...scene.arrows.filter(({ id }) => selection.has(id)).map(({ badgeRect }) => badgeRect),
  ]);
}
