import {
  ArrowLeft,
  ArrowRightLeft,
  Baby,
  CircleDashed,
  Ellipsis,
  Eraser,
  Focus,
  House,
  Mail,
  MoveUpRight,
  Pencil,
  Phone,
  Trash2,
  UserRoundCheck,
  UserRoundMinus,
  UserRoundPlus,
  UserRoundX,
  UsersRound,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { HANDLES_REACH } from '../canvas/ConnectHandles';
import { frameOf } from '../canvas/frame-of';
import { isByFinger } from '../canvas/is-by-finger';
import type { ScreenView } from '../canvas/OverSheet';
import { editSelection } from '../commands/edit-selection';
import { setPresence } from '../commands/presence';
import { removeSelection } from '../commands/remove-selection';
import { eraseForGood } from '../commands/erase-for-good';
import { ContextBar } from '../features/context-bar/ContextBar';
import { inflate } from '../layout/rects';
import { currentSitting, presenceOf } from '../model/current-sitting';
import type { FigureId, PersonId, SomebodyId } from '../model/ids';
import { joinsAny } from '../model/joins-any';
import { recordAt, recordsOf } from '../model/records';
import type { Presence } from '../model/sitting';
import type { CommandHost } from '../session/command';
import type { Action } from '../ui/ActionBar';
import { barAction } from './bar-action';
import { barSurroundings } from './bar-surroundings';
import { homeActions } from './home-actions';
import { sayRefusal } from './say-refusal';
import { saidActions } from './said-actions';
import type { HandActions } from './use-sheet-hands';
import { useSignTitle } from './use-sign-title';

interface FigureBarProps {
  readonly id: FigureId;
  readonly host: CommandHost;
  readonly hands: HandActions;
  readonly view: ScreenView;
  readonly takesFocus: boolean;
}

type Page = 'first' | 'presence' | 'home' | 'more';

const PRESENCES = [
  ['present', UserRoundCheck],
  ['absent', UserRoundX],
  ['excused', UserRoundMinus],
  ['phone', Phone],
  ['invited', Mail],
] as const satisfies readonly (readonly [Presence, LucideIcon])[];

/** What can be done with the one figure or building in hand, beside it. */
export function FigureBar(props: FigureBarProps) {
  const { id, host, view, takesFocus } = props;
  const [page, setPage] = useState<Page>('first');
  const titleOf = useSignTitle(host);
  const document = useStore(host.editor.store, ({ committed }) => committed);
  const place = frameOf(view.scene, id);
  if (place === null) return null;
  const self = new Set([id]);
  const own = recordsOf(document.activations).filter((arrow) => joinsAny(arrow, self));
  const around = barSurroundings(view, place, new Set(own.map((arrow) => arrow.id)));
  const { t } = host;
  const back = barAction('back', t('bar.back'), ArrowLeft, () => {
    setPage('first');
  });
  const pages: Readonly<Record<Page, () => readonly Action[]>> = {
    first: () => firstActions(props, setPage),
    presence: () => [back, ...presenceActions(props)],
    home: () => [back, ...homeActions({ host, document, id: id as PersonId, titleOf })],
    more: () => [back, ...moreActions(props)],
  };
  return (
    <ContextBar
      key={page}
      label={t('bar.figure', { name: titleOf(id) })}
      actions={pages[page]()}
      takesFocus={takesFocus || page !== 'first'}
      {...around}
      sign={isByFinger() ? around.sign : inflate(around.sign, HANDLES_REACH)}
    />
  );
}

function firstActions({ id, host, hands }: FigureBarProps, open: (page: Page) => void): readonly Action[] {
  const { editor, t } = host;
  const { persons, professionals } = editor.store.getState().committed;
  const isPerson = recordAt(persons, id) !== undefined;
  const professional = recordAt(professionals, id);
  const action = (
    key: string,
    label: string,
    Icon: LucideIcon,
    onPress: () => void,
    isShown = true,
  ): readonly Action[] => (isShown ? [barAction(key, label, Icon, onPress)] : []);
  const relative = (relation: 'partner' | 'child' | 'parent' | 'colleague') => () => {
    hands.beginRelative(id, relation);
  };
  const worksSomewhere = !isPerson && professional?.institution !== null;
  return [
    ...action('activate', t('bar.activate'), MoveUpRight, () => {
      hands.beginArrow('activation', id);
    }),
    ...action(
      'relay',
      t('bar.relay'),
      ArrowRightLeft,
      () => {
        hands.beginArrow('relay', id);
      },
      !isPerson,
    ),
    ...action('partner', t('bar.partner'), UsersRound, relative('partner'), isPerson),
    ...action('child', t('bar.child'), Baby, relative('child'), isPerson),
    ...action('parent', t('bar.parent'), Waypoints, relative('parent'), isPerson),
    ...action(
      'colleague',
      professional === undefined ? t('bar.worker') : t('bar.colleague'),
      UserRoundPlus,
      relative('colleague'),
      worksSomewhere,
    ),
    ...action(
      'home',
      t('bar.household'),
      House,
      () => {
        open('home');
      },
      isPerson,
    ),
    ...action(
      'presence',
      t('bar.presence'),
      UserRoundCheck,
      () => {
        open('presence');
      },
      isPerson || professional !== undefined,
    ),
    ...action('edit', t('bar.edit'), Pencil, () => {
      editSelection.run(host);
    }),
    ...action('remove', t('bar.remove'), Trash2, () => {
      removeSelection.run(host);
    }),
    ...action('more', t('bar.more'), Ellipsis, () => {
      open('more');
    }),
  ];
}

/** What is done seldom stands one tap further: the whole of it in one row would cover a row of the sheet. */
function moreActions({ id, host }: FigureBarProps): readonly Action[] {
  const { t } = host;
  return [
    ...saidActions({ host, id }),
    barAction('eraseForGood', t('erase.entry'), Eraser, () => {
      eraseForGood.run(host);
    }),
    // Last, where « Plus » often was: a second tap by mistake only shows something.
    barAction('around', t('bar.around'), Focus, () => {
      host.surroundings.lookAround(id);
    }),
  ];
}

function presenceActions({ id, host }: FigureBarProps): readonly Action[] {
  const { editor, t } = host;
  const now = presenceOf(currentSitting(editor.store.getState().committed), id as SomebodyId);
  const choice = (presence: Presence | null, label: string, Icon: LucideIcon): Action => ({
    ...barAction(presence ?? 'none', label, Icon, () => {
      sayRefusal(host, setPresence(host, [id], presence));
    }),
    isPressed: presence === now,
  });
  return [
    ...PRESENCES.map(([presence, Icon]) => choice(presence, t(`bar.${presence}`), Icon)),
    choice(null, t('bar.noPresence'), CircleDashed),
  ];
}
