import {
  Baby,
  Building2,
  ClipboardPaste,
  Pencil,
  SquareDashedMousePointer,
  SquareUserRound,
  UserRoundPlus,
  type LucideIcon,
} from 'lucide-react';
import type { ScreenView } from '../canvas/OverSheet';
import type { PressedOn } from '../canvas/use-press';
import { selectAll } from '../commands/choose';
import { paste } from '../commands/clipboard';
import { tellCoupleState } from '../commands/edit-couple';
import { ContextBar } from '../features/context-bar/ContextBar';
import { rectRound } from '../layout/rects';
import type { CoupleId } from '../model/ids';
import { recordAt } from '../model/records';
import type { CommandHost } from '../session/command';
import type { Maker } from '../session/tool';
import type { Action } from '../ui/ActionBar';
import { barAction } from './bar-action';
import { barSurroundings } from './bar-surroundings';
import type { HandActions } from './use-sheet-hands';

interface PlaceBarProps {
  readonly on: Exclude<PressedOn, { readonly kind: 'sign' }>;
  readonly host: CommandHost;
  readonly hands: HandActions;
  readonly view: ScreenView;
  readonly takesFocus: boolean;
}

/** What can be put on empty ground, or added to a couple, beside the place that was asked about. */
export function PlaceBar({ on, host, hands, view, takesFocus }: PlaceBarProps) {
  const { t } = host;
  const isGround = on.kind === 'ground';
  if (!isGround && !view.scene.couples.some(({ id }) => id === on.id)) return null;
  const room = isGround ? 2 : 12;
  return (
    <ContextBar
      label={t(isGround ? 'bar.ground' : 'bar.couple')}
      actions={isGround ? groundActions(on.at, host, hands) : coupleActions(on.id, host, hands)}
      takesFocus={takesFocus}
      {...barSurroundings(view, rectRound(on.at, room, room))}
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

const STATES = ['married', 'cohabiting', 'separated', 'divorced'] as const;

function coupleActions(id: CoupleId, host: CommandHost, hands: HandActions): readonly Action[] {
  const { t, editor } = host;
  const couple = recordAt(editor.store.getState().committed.couples, id);
  const now = couple?.states.at(-1)?.kind;
  return [
    barAction('child', t('bar.child'), Baby, () => {
      hands.beginRelative(id, 'child');
    }),
    ...STATES.map((state) => ({
      id: state,
      label: t(`bar.couple.${state}`),
      icon: <CoupleIcon state={state} />,
      isPressed: state === now,
      onPress: () => {
        tellCoupleState(host, id, state);
      },
    })),
    barAction('edit', t('bar.edit'), Pencil, () => {
      if (couple === undefined) return;
      editor.select([couple.partners[0]]);
      host.surroundings.openCard(id);
    }),
  ];
}

/** The line of the two as the sheet draws it. */
function CoupleIcon({ state }: { readonly state: (typeof STATES)[number] }) {
  return (
    <svg
      width={22}
      height={22}
      viewBox="0 0 22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.9}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2,11 H20" strokeDasharray={state === 'cohabiting' ? '2.5 4.5' : undefined} />
      {state === 'separated' && <path d="M8,17 L14,5" />}
      {state === 'divorced' && <path d="M5,17 L11,5 M11,17 L17,5" />}
    </svg>
  );
}
