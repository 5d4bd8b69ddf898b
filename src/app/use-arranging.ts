import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import type { ArrangeState } from '../features/arrange-bar/ArrangeBar';
import type { Locale, Translate } from '../i18n/translate';
import { applyArrangement } from '../layout/apply-arrangement';
import type { ArrangeResult } from '../layout/arrangement';
import { runArrange } from '../layout/run-arrange';
import type { FigureId } from '../model/ids';
import type { Editor } from '../session/editor-store';
import { createArrangeWorker } from './arrange-worker-address';
import { roomOnScreen } from './room-on-screen';
import type { Announce } from './use-messages';

interface ArrangingTools {
  readonly editor: Editor;
  readonly locale: Locale;
  readonly t: Translate;
  readonly camera: RefObject<SheetCamera | null>;
  readonly announce: Announce;
}

export interface Arranging {
  /** `null`: nothing is being arranged. */
  readonly state: ArrangeState | null;
  /** @param only nobody else moves; `null`: the whole sheet is arranged, and shown whole */
  readonly start: (only: ReadonlySet<FigureId> | null) => void;
  readonly stop: () => void;
  readonly keep: () => void;
  readonly revert: () => void;
}

/**
 * « Ranger »: the new places are computed in a worker, shown, and kept only when asked. Whatever is drawn in
 * the meantime takes the offer back: it was made for another sheet.
 */
export function useArranging({ editor, locale, t, camera, announce }: ArrangingTools): Arranging {
  const [state, setState] = useState<ArrangeState | null>(null);
  const result = useRef<ArrangeResult | null>(null);
  const isWhole = useRef(true);
  const running = useRef<AbortController | null>(null);

  const leave = useCallback(() => {
    running.current?.abort();
    running.current = null;
    result.current = null;
    setState(null);
  }, []);
  // Follows the editor.
  useEffect(() => editor.onTransaction(leave), [editor, leave]);
  // A worker does not outlive the sheet it works for.
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (only: ReadonlySet<FigureId> | null) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      isWhole.current = only === null;
      editor.select([]);
      setState({ kind: 'running', done: 0, total: 0 });
      runArrange(editor.store.getState().committed, {
        createWorker: createArrangeWorker,
        locale,
        onProgress: ({ done, total }) => {
          setState({ kind: 'running', done, total });
        },
        signal: controller.signal,
        room: roomOnScreen(),
        ...(only === null ? {} : { only }),
      }).then(
        (arranged) => {
          if (controller.signal.aborted) return;
          result.current = arranged;
          editor.preview((draft) => {
            applyArrangement(draft, arranged);
          });
          setState({ kind: 'offered' });
          if (only === null) camera.current?.fit();
        },
        () => {
          // Stopped, or begun anew: somebody wanted that.
          if (running.current !== controller) return;
          leave();
          announce(t('done.arrangeFailed'));
        },
      );
    },
    [announce, camera, editor, leave, locale, t],
  );

  return {
    state,
    start,
    stop: () => {
      leave();
      announce(t('done.arrangeStopped'));
    },
    keep: () => {
      const arranged = result.current;
      if (arranged === null) return;
      editor.commit({ label: 'command.arrange' }, (draft) => {
        applyArrangement(draft, arranged);
      });
      announce(t('done.arranged'));
    },
    revert: () => {
      editor.cancel();
      leave();
      if (isWhole.current) camera.current?.fit();
    },
  };
}
