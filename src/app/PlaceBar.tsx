import {
  Baby,
  Building2,
  ClipboardPaste,
  SquareDashedMousePointer,
  SquareUserRound,
  UserRoundPlus,
  type LucideIcon,
} from 'lucide-react';
import type { ScreenView } from '../canvas/OverSheet';
import { selectAll } from '../commands/choose';
import { paste } from '../commands/clipboard';
import { ContextBar } from '../features/context-bar/ContextBar';
import type { Rect } from '../layout/geometry';
import { rectRound } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { CoupleId } from '../model/ids';
import type { CommandHost } from '../session/command';
import type { Maker } from '../session/tool';
import type { Action } from '../ui/ActionBar';
import { barAction } from './bar-action';
import { barSurroundings } from './bar-surroundings';
import type { BarSubject } from './hand-store';
import type { HandActions } from './use-sheet-hands';

interface PlaceBarProps {
  readonly on: Exclude<BarSubject, { readonly kind: 'sign' }>;
  readonly host: CommandHost;
  readonly hands: HandActions;
  readonly view: ScreenView;
  readonly takesFocus: boolean;
}

/** What can be put on empty ground, or added to a couple, beside the place that was asked about. */
export function PlaceBar({ on, host, hands, view, takesFocus }: PlaceBarProps) {
  const { t } = host;
  const place = placeOf(on, view.scene);
  if (place === null) return null;
  return (
    <ContextBar
      label={t(on.kind === 'ground' ? 'bar.ground' : 'bar.couple')}
      actions={on.kind === 'ground' ? groundActions(on.at, host, hands) : coupleActions(on.id, host, hands)}
      takesFocus={takesFocus}
      {...barSurroundings(view, place)}
    />
  );
}

const MAKERS: readonly (readonly [Maker, LucideIcon])[] = [
  ['person', UserRoundPlus],
  ['professional', SquareUserRound],
  ['institution', Building2],
];

function groundActions(
  at: { readonly x: number; readonly y: number },
  host: CommandHost,
  hands: HandActions,
): readonly Action[] {
  const { t } = host;
  const makers = MAKERS.map(([tool, Icon]) =>
    barAction(tool, t(`tool.${tool}`), Icon, () => {
      hands.beginFigure(tool, at);
    }),
  );
  return [
    ...makers,
    barAction('paste', t('bar.paste'), ClipboardPaste, () => {
      paste.run(host);
    }),
    barAction('all', t('bar.selectAll'), SquareDashedMousePointer, () => {
      selectAll.run(host);
    }),
  ];
}

function coupleActions(id: CoupleId, { t }: CommandHost, hands: HandActions): readonly Action[] {
  return [
    barAction('child', t('bar.child'), Baby, () => {
      hands.beginRelative(id, 'child');
    }),
  ];
}

function placeOf(on: PlaceBarProps['on'], { couples }: Scene): Rect | null {
  if (on.kind === 'ground') return rectRound(on.at, 2, 2);
  const couple = couples.find(({ id }) => id === on.id);
  if (couple === undefined) return null;
  const { from, to } = couple;
  return rectRound({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, 12, 12);
}
