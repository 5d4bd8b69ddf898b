import { useCallback, useMemo } from 'react';
import type { DiagramDocument } from '../model/document';
import type { SignState } from '../symbols/sign-state';
import { emphasisOf, signState, withArrow, type Lens } from './emphasis';
import { ghostsOf } from './ghosts-of';
import type { Resting } from './use-resting';

export interface SignStateSetting {
  readonly committed: DiagramDocument;
  readonly shown: DiagramDocument;
  readonly selection: ReadonlySet<string>;
  /** A tool draws: everybody can be tapped, so nobody is softened. */
  readonly isDrawing: boolean;
  /** What stays at full strength while nothing is in hand; `null`: everything. */
  readonly lens: Lens | null;
  /** Shown as if it were in hand, and nothing softens for it; `undefined`: nothing is. */
  readonly told: ReadonlySet<string> | undefined;
  /** What the mouse reads: a figure, while nothing is in hand, and an arrow, which stays seen whatever softens. */
  readonly read: Resting;
}

export interface SignStates {
  /** Something is in hand, or looked at: what does not go with it steps back. */
  readonly isHolding: boolean;
  readonly figureState: (id: string) => SignState;
  readonly arrowState: (id: string) => SignState;
}

/** How what is in hand, or being typed, shows on every sign. */
export function useSignStates(setting: SignStateSetting): SignStates {
  const { committed, shown, selection, isDrawing, lens, told, read } = setting;
  const ghosts = useMemo(() => ghostsOf(committed, shown), [committed, shown]);
  const emphasis = useMemo(
    () =>
      ghosts.size > 0 || isDrawing
        ? null
        : withArrow(
            emphasisOf(committed, selection) ??
              emphasisOf(committed, new Set(read.figure === null ? [] : [read.figure])) ??
              lens,
            read.arrow,
          ),
    [committed, selection, ghosts, isDrawing, lens, read],
  );
  const inHand = useMemo(
    () => (told === undefined || told.size === 0 ? selection : new Set([...selection, ...told])),
    [selection, told],
  );
  const figureState = useCallback(
    (id: string) => (ghosts.has(id) ? 'preview' : signState(id, inHand, emphasis?.figures)),
    [inHand, emphasis, ghosts],
  );
  const arrowState = useCallback(
    (id: string) => (ghosts.has(id) ? 'preview' : signState(id, inHand, emphasis?.arrows)),
    [inHand, emphasis, ghosts],
  );
  return { isHolding: emphasis !== null, figureState, arrowState };
}
