import { useEffect, useRef, type RefObject } from 'react';
import type { ScreenKind } from '../features/editor-frame/screen-kind';
import type { PanelKind } from '../features/toolbar/panel-items';
import type { EditorTools } from './use-editor-tools';
import type { SidePanel } from './use-panel';

/** Px of the window up to which two sheets and a panel beside them would leave each sheet too little room. */
const CROWDED = '(width < 1600px)';

/**
 * A panel makes way for what needs its room: for a replay, where it stands under the sheet; for two sheets side by side,
 * but on a large screen, and there it comes back when one sheet does. It can still be opened meanwhile.
 */
export function useRoomForSheet(
  { replay, sheetView }: Pick<EditorTools, 'replay' | 'sheetView'>,
  screen: ScreenKind,
  { kind, open, close }: SidePanel,
  sheetElement: RefObject<HTMLElement | null>,
): void {
  const isUnder = screen === 'portrait' || screen === 'phone';
  const shown = useRef(kind);
  /** The panel that made way for two sheets. */
  const put = useRef<PanelKind | null>(null);
  // Follows the panel; the keyboard was in the one that made way.
  useEffect(() => {
    const hasGone = kind === null && shown.current !== null;
    shown.current = kind;
    if (hasGone && put.current !== null) sheetElement.current?.focus({ preventScroll: true });
  }, [kind, sheetElement]);
  // Follows the replay.
  useEffect(() => {
    if (!isUnder) return undefined;
    return replay.store.subscribe(({ now }, before) => {
      if (now !== null && before.now === null) close();
    });
  }, [close, isUnder, replay]);
  // Follows how the sheet is looked at.
  useEffect(
    () =>
      sheetView.subscribe(({ sittings }, { sittings: before }) => {
        const [isTwo, wasTwo] = [sittings?.how === 'beside', before?.how === 'beside'];
        if (isTwo && !wasTwo && shown.current !== null && matchMedia(CROWDED).matches) {
          put.current = shown.current;
          close();
        } else if (wasTwo && !isTwo) {
          if (put.current !== null && shown.current === null && !isUnder) open(put.current);
          put.current = null;
        }
      }),
    [close, isUnder, open, sheetView],
  );
}
