import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DiagramDocument } from '../model/document';
import type { Editor } from '../session/editor-store';
import { createReplay, type Replay } from '../session/replay';
import { createPictures } from '../session/replay-pictures';
import type { ReplayStep } from '../session/replay-steps';
import type { SheetViewStore } from './sheet-view';

/** How many times faster than at leisure. */
export const REPLAY_SPEEDS = [1, 2, 4, 8] as const;

type ReplaySpeed = (typeof REPLAY_SPEEDS)[number];

/** A replay that is shown. */
export interface Replaying {
  readonly replay: Replay;
  /** How many steps are told: 0 is the blank sheet. */
  readonly step: number;
  readonly isPlaying: boolean;
  readonly speed: ReplaySpeed;
  /** The sheet is another by now: somebody draws in another tab. The replay goes on as it began. */
  readonly hasChanged: boolean;
}

/** The replay of one open sheet. Not part of the document, not undone, not saved. */
export interface ReplayHands {
  /** `null`: the present sheet is shown. */
  readonly store: StoreApi<{ readonly now: Replaying | null }>;
  /** From the blank sheet, playing. @returns false when there is nothing on the sheet to tell. */
  readonly begin: () => boolean;
  readonly leave: () => void;
  /** A step that is gone to stops the playing; beyond the ends it is the first or last. */
  readonly goTo: (step: number) => void;
  /** The next step of the playing; after the last it stops. */
  readonly playOn: () => void;
  /** Plays or stops; at the end, plays again from the beginning. */
  readonly togglePlaying: () => void;
  readonly setSpeed: (speed: ReplaySpeed) => void;
  /** Ends the replay when the sheet is looked at otherwise, or something is erased. @returns how to stop that. */
  readonly follow: (onErased: () => void) => () => void;
}

const NOTHING_TOLD: ReadonlySet<string> = new Set();

/** @param onBegin what is in the hand is put down. */
export function createReplayHands(editor: Editor, view: SheetViewStore, onBegin: () => void): ReplayHands {
  const store = createStore<{ readonly now: Replaying | null }>(() => ({ now: null }));
  /** What is shown in place of the sheet. */
  let shown: DiagramDocument | null = null;
  let pictureAt: (step: number) => DiagramDocument = () => editor.store.getState().committed;

  function change(part: Partial<Replaying>): void {
    store.setState(({ now }) => ({ now: now === null ? null : { ...now, ...part } }));
  }

  function show(step: number, isPlaying: boolean): void {
    const { now } = store.getState();
    if (now === null) return;
    const { steps } = now.replay;
    const place = Math.min(Math.max(step, 0), steps.length);
    change({ step: place, isPlaying: isPlaying && place < steps.length });
    shown = pictureAt(place);
    view.setState({ instead: shown, told: toldBy(steps[place - 1]) });
  }

  function leave(): void {
    if (store.getState().now === null) return;
    store.setState({ now: null });
    view.setState({ instead: null, told: NOTHING_TOLD });
  }

  return {
    store,
    begin() {
      editor.cancel();
      const replay = createReplay(editor.store.getState());
      if (replay.steps.length === 0) return false;
      onBegin();
      editor.select([]);
      pictureAt = createPictures(replay);
      store.setState({ now: { replay, step: 0, isPlaying: true, speed: 1, hasChanged: false } });
      show(0, true);
      return true;
    },
    leave,
    goTo(step) {
      show(step, false);
    },
    playOn() {
      const { now } = store.getState();
      if (now !== null) show(now.step + 1, true);
    },
    togglePlaying() {
      const { now } = store.getState();
      if (now === null) return;
      const isAtEnd = now.step >= now.replay.steps.length;
      if (!now.isPlaying && isAtEnd) show(0, true);
      else change({ isPlaying: !now.isPlaying });
    },
    setSpeed(speed) {
      change({ speed });
    },
    follow(onErased) {
      const stops = [
        view.subscribe(({ instead }) => {
          if (store.getState().now === null || instead === shown) return;
          store.setState({ now: null });
          view.setState({ told: NOTHING_TOLD });
        }),
        editor.store.subscribe(({ committed }, before) => {
          if (committed !== before.committed && store.getState().now?.hasChanged === false) {
            change({ hasChanged: true });
          }
        }),
        editor.onErasure(() => {
          if (store.getState().now === null) return;
          leave();
          onErased();
        }),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** What a step tells, to be seen at a glance. */
function toldBy(step: ReplayStep | undefined): ReadonlySet<string> {
  if (step === undefined) return NOTHING_TOLD;
  const { figures, arrow, ended } = step;
  return new Set<string>([...figures, ...(arrow === null ? [] : [arrow]), ...ended]);
}
