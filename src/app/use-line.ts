import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import { useStore } from 'zustand';
import { localDay } from '../model/local-day';
import { chipText } from '../quick-entry/chip-text';
import { completions } from '../quick-entry/complete';
import type { Drawn } from '../quick-entry/draw-reading';
import { readLine } from '../quick-entry/read-line';
import type { LineReading } from '../quick-entry/reading';
import { prepareRouting } from '../layout/route-arrows';
import type { LineLanguage } from '../features/quick-entry-bar/use-quick-entry';
import type { CommandHost } from '../session/command';
import type { Rehearsal } from '../session/editor-store';
import { drawOnSheet } from './draw-on-sheet';
import { useTranslation } from '../ui/translation';
import type { Desk } from './desk';

/** Quiet after the last key before the dotted preview is drawn on the sheet. */
const PREVIEW_PAUSE_MS = 120;

/** After a sheet was opened: it is seen, and nobody has typed yet. */
const PREPARE_AFTER_MS = 1_000;

/** What a line would draw, worked out while it was still dotted. */
interface LineRehearsal {
  readonly reading: LineReading;
  readonly work: Rehearsal;
  /** What its last run drew. */
  readonly drawn: () => Drawn;
}

interface LineTools {
  readonly desk: Desk;
  readonly camera: RefObject<SheetCamera | null>;
  readonly host: CommandHost;
}

/** The quick-entry line at work on the sheet: reads, completes, previews, draws. */
export function useLine({ desk, camera, host: { editor, t, announce } }: LineTools) {
  const { locale } = useTranslation();
  const document = useStore(editor.store, (state) => state.committed);
  const { makeId, now } = desk;

  const language = useMemo((): LineLanguage => {
    const context = { document, today: localDay(now()) };
    return {
      read: (text, kinds) => readLine(text, { ...context, kinds }),
      complete: (text, caret) => completions(text, caret, context),
    };
  }, [document, now]);

  // Ahead, while nobody waits: the first line would take four times as long as the next.
  useEffect(() => {
    const timer = setTimeout(() => {
      prepareRouting(editor.store.getState().committed, t);
    }, PREPARE_AFTER_MS);
    // The router remembers the last sheet it saw: it must not be one with whoever was taken out.
    const stop = editor.onErasure((_, cleaned) => {
      prepareRouting(cleaned, t);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, t]);

  const pause = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stopPreview = useCallback(() => {
    if (pause.current !== null) clearTimeout(pause.current);
    pause.current = null;
    editor.cancel();
  }, [editor]);
  // Follows the clock; a sheet that is closed has no preview.
  useEffect(() => stopPreview, [stopPreview]);

  // Enter takes what stood dotted as it stood, told when the line was read: nothing is placed or routed twice.
  const rehearsed = useRef<LineRehearsal | null>(null);
  // Of a sheet that has changed nothing is kept: somebody may have been taken out of it.
  useEffect(() => {
    rehearsed.current = null;
  }, [document]);
  const rehearse = useCallback(
    (reading: LineReading): LineRehearsal => {
      const before = rehearsed.current;
      if (before?.reading === reading) return before;
      let drawn: Drawn = { figures: [], arrows: [] };
      const work = editor.rehearse((draft) => {
        drawn = drawOnSheet(draft, reading, { makeId, now: now(), t, locale });
      });
      rehearsed.current = { reading, work, drawn: () => drawn };
      return rehearsed.current;
    },
    [editor, locale, makeId, now, t],
  );

  const preview = useCallback(
    (reading: LineReading | null) => {
      stopPreview();
      const foresight = camera.current?.foresight;
      if (reading === null) foresight?.left();
      else if (reading.kind === 'blank') foresight?.emptied();
      else foresight?.typed([]);
      if (reading === null || reading.intents.length === 0) return;
      pause.current = setTimeout(() => {
        const { work, drawn } = rehearse(reading);
        editor.preview(work);
        camera.current?.foresight.typed(drawn().figures);
      }, PREVIEW_PAUSE_MS);
    },
    [camera, editor, rehearse, stopPreview],
  );

  const draw = useCallback(
    (reading: LineReading): boolean => {
      stopPreview();
      camera.current?.foresight.stay();
      if (reading.intents.length === 0) {
        if (reading.selection.length === 0) return reading.kind !== 'line';
        editor.select(reading.selection);
        camera.current?.reveal(reading.selection);
        return true;
      }
      const { work, drawn } = rehearse(reading);
      editor.commit({ label: 'command.drawLine' }, work);
      // Only a new sign that would stand out of sight moves the camera, now if typing has not rested before.
      camera.current?.reveal(drawn().figures);
      const what = reading.chips.map((chip) => chipText(chip, t)).join(' · ');
      announce(t('done.drawn', { what }), 'quietly');
      return true;
    },
    [announce, camera, editor, rehearse, stopPreview, t],
  );
  return { language, preview, draw };
}
