import type { RefObject } from 'react';
import { isSameCamera, type Camera } from './camera';
import type { Fitted } from './camera-fitted';

/** Ms without another word before the view follows what is typed; it stands dotted for as long by then. */
export const FORESEEN_AFTER_MS = 480;

/**
 * Keeps in sight what a line would draw, while it is typed. The view does not move while words change, nor once a hand
 * has moved it, until the next word.
 */
export interface Foresight {
  /** The words changed; these new figures stand dotted now. None yet, or none that is new: the view stays. */
  readonly typed: (figures: readonly string[]) => void;
  /** No word is left: soon back to what was seen before the line was typed. */
  readonly emptied: () => void;
  /** The line was left without drawing it: back at once. */
  readonly left: () => void;
  /** What is in sight now is where to stay: the line was drawn, or a hand is on the sheet. */
  readonly stay: () => void;
}

interface ForeseeingCamera {
  /** Where the camera stands, or will once it has glided there. */
  readonly standing: () => Camera;
  readonly reveal: (figures: readonly string[]) => void;
  readonly show: (next: Camera) => Camera;
  readonly fitted: RefObject<Fitted | null>;
}

/** What was seen before the line was typed, and where the camera was sent since. */
interface Sent {
  readonly before: Camera;
  readonly fitted: Fitted | null;
  readonly to: Camera;
}

export function createForesight({ standing, reveal, show, fitted }: ForeseeingCamera): Foresight {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let sent: Sent | null = null;

  /** `null`: it was not sent anywhere, or the hand has moved it since. */
  const stillSent = (): Sent | null => (sent !== null && isSameCamera(sent.to, standing()) ? sent : null);

  function stop(): void {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  }

  function afterRest(go: () => void): void {
    stop();
    const from = standing();
    waiting = setTimeout(() => {
      waiting = null;
      if (isSameCamera(from, standing())) go();
    }, FORESEEN_AFTER_MS);
  }

  function comeBack(): void {
    const way = stillSent();
    sent = null;
    if (way === null) return;
    const to = show(way.before);
    // A « Tout voir » that was there then counts again: the room may change.
    const wasFitted = isSameCamera(way.fitted?.camera ?? null, way.before);
    fitted.current = way.fitted && wasFitted ? { ...way.fitted, camera: to } : way.fitted;
  }

  return {
    typed(figures) {
      stop();
      if (figures.length === 0) return;
      afterRest(() => {
        const from = standing();
        const start = stillSent() ?? { before: from, fitted: fitted.current };
        reveal(figures);
        const to = standing();
        if (!isSameCamera(from, to)) sent = { before: start.before, fitted: start.fitted, to };
      });
    },
    emptied() {
      if (stillSent() === null) stop();
      else afterRest(comeBack);
    },
    left() {
      stop();
      comeBack();
    },
    stay() {
      stop();
      sent = null;
    },
  };
}
