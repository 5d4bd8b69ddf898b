import { useEffect, useMemo, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { SheetCamera } from '../canvas/use-camera';
import { replaySentence } from '../documents/replay-sentence';
import { ReplayBar } from '../features/replay/ReplayBar';
import type { ReplayLine } from '../features/replay/replay-line';
import type { ReplayMoves } from '../features/replay/use-replay-keys';
import type { Translate } from '../i18n/translate';
import { arrowColour } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';
import { arrowNumbers } from '../model/order-of-telling';
import { recordAt } from '../model/records';
import type { CommandHost } from '../session/command';
import { useTranslation } from '../ui/translation';
import type { ProjectionStore } from './projection-store';
import { REPLAY_SPEEDS, type ReplayHands, type Replaying } from './replay-store';
import { textScaleOf } from './text-scale';
import type { EditorTools } from './use-editor-tools';
import { useReplayCamera } from './use-replay-camera';

interface ReplayOnSheetProps {
  readonly host: CommandHost;
  readonly tools: EditorTools;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly projection: ProjectionStore;
}

/** Ms a sentence stands at leisure: long enough to be read aloud. */
const STEP_MS = 3_000;

/** « Rejouer », while the sheet is replayed. */
export function ReplayOnSheet(props: ReplayOnSheetProps) {
  const { host, tools, sheetElement } = props;
  const { replay } = tools;
  const now = useStore(replay.store, (state) => state.now);
  // Follows the sheet, and how it is looked at.
  useEffect(
    () =>
      replay.follow(() => {
        host.announce(host.t('replay.erased'));
      }),
    [host, replay],
  );
  const moves = useMemo(() => movesOf(replay, sheetElement), [replay, sheetElement]);
  return now === null ? null : <Replayed {...props} now={now} moves={moves} />;
}

interface ReplayedProps extends ReplayOnSheetProps {
  readonly now: Replaying;
  readonly moves: ReplayMoves;
}

function Replayed({ tools, camera, projection, now, moves }: ReplayedProps) {
  const { t } = useTranslation();
  const { replay: hands } = tools;
  const { replay, step, isPlaying, speed, hasChanged } = now;
  const { isOn: isProjecting, textScale } = useStore(projection);
  const picture = useStore(tools.sheetView, ({ instead }) => instead);
  const line = useMemo(() => lineAt(now, picture, t), [now, picture, t]);
  useReplayCamera(camera, replay, replay.steps[step - 1], isProjecting);
  // Follows the clock.
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(hands.playOn, STEP_MS / speed);
    return () => {
      clearTimeout(timer);
    };
  }, [hands, isPlaying, speed, step]);
  const caption = inWords(line);
  // Follows the wall.
  useEffect(() => {
    projection.setState({ caption });
    return () => {
      projection.setState({ caption: null });
    };
  }, [caption, projection]);
  return (
    <ReplayBar
      {...{ line, step, isPlaying, speed, moves }}
      total={replay.steps.length}
      speeds={REPLAY_SPEEDS}
      notes={[
        ...(replay.origin === 'log' ? [] : [t(`replay.origin.${replay.origin}`)]),
        ...(hasChanged ? [t('replay.changed')] : []),
      ]}
      onSpeed={hands.setSpeed}
      style={isProjecting ? textScaleOf(textScale) : undefined}
    />
  );
}

function movesOf(hands: ReplayHands, sheetElement: RefObject<HTMLElement | null>): ReplayMoves {
  const step = (): number => hands.store.getState().now?.step ?? 0;
  return {
    togglePlaying: hands.togglePlaying,
    goTo: hands.goTo,
    first: () => {
      hands.goTo(0);
    },
    back: () => {
      hands.goTo(step() - 1);
    },
    next: () => {
      hands.goTo(step() + 1);
    },
    last: () => {
      hands.goTo(Infinity);
    },
    leave: () => {
      hands.leave();
      sheetElement.current?.focus({ preventScroll: true });
    },
  };
}

/** What is told at the step now shown; numbers are those of the picture, as the sheet shows them. */
function lineAt({ replay, step }: Replaying, picture: DiagramDocument | null, t: Translate): ReplayLine {
  const { document, steps } = replay;
  const told = steps[step - 1];
  if (told === undefined) {
    return { badge: null, sentence: [{ text: t('replay.blank'), isName: false }], time: null };
  }
  const { parts, time } = replaySentence({ document, picture: picture ?? document }, told, t);
  const arrow = told.arrow === null ? undefined : recordAt(document.activations, told.arrow);
  if (arrow === undefined) return { badge: null, sentence: parts, time };
  const number = arrowNumbers(picture ?? document).get(arrow.id) ?? '';
  return {
    badge: { number, colour: arrowColour(document, arrow), kind: arrow.kind },
    sentence: parts,
    time,
  };
}

function inWords({ badge, sentence, time }: ReplayLine): string {
  const told = sentence.map(({ text }) => text).join('');
  return [...(badge === null ? [] : [badge.number]), told, ...(time === null ? [] : [`— ${time}`])].join(' ');
}
