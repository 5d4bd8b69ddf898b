import { useCallback, useEffect, useMemo, type RefObject } from 'react';
import { useStore } from 'zustand';
import { ROOM_FLOOR } from '../canvas/camera';
import type { SheetCamera } from '../canvas/use-camera';
import { zoomIn, zoomOut } from '../commands/look-at-sheet';
import { Curtain } from '../features/projection/Curtain';
import { ProjectionBar } from '../features/projection/ProjectionBar';
import { Spotlight } from '../features/projection/Spotlight';
import { SaveBadge } from '../features/toolbar/SaveBadge';
import { saveFile } from '../commands/around-sheet';
import type { CommandHost } from '../session/command';
import type { SheetSession } from '../storage/sheet-session';
import { useTranslation } from '../ui/translation';
import type { Desk } from './desk';
import { ExpressionOnScreen } from './ExpressionOnScreen';
import { toggleLoupe } from './sheet-view';
import type { EditorTools } from './use-editor-tools';
import { useSaveState } from './use-save-state';
import { usePanicKey, useRoomKeys, type RoomView } from './use-room-keys';
import type { Stage } from './use-stage';
import { useWallFeed } from './use-wall-feed';

interface ProjectionOnSheetProps {
  readonly desk: Desk;
  readonly host: CommandHost;
  readonly tools: EditorTools;
  readonly stage: Stage;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly session: SheetSession;
  /** Somebody writes in the line. */
  readonly isWriting: boolean;
}

/** The line that nobody types in goes away after so long; its text is kept. */
const QUIET_MS = 20_000;

/** What a room is shown besides the sheet, in this window and on the wall, and the keys for it. */
export function ProjectionOnSheet(props: ProjectionOnSheetProps) {
  const { desk, host, tools, stage, camera, sheetElement, isWriting } = props;
  const saveState = useSaveState(props.session);
  const { editor, sheetView } = tools;
  const { projection } = stage;
  const { locale } = useTranslation();
  const { isOn, hasSpotlight } = useStore(projection);
  const hasLoupe = useStore(sheetView, ({ loupe }) => loupe !== 'off');
  const isReplaying = useStore(tools.replay.store, ({ now }) => now !== null);
  const isBeside = useStore(sheetView, ({ sittings }) => sittings?.how === 'beside');
  const leaveLine = useCallback(() => {
    const { current } = sheetElement;
    current?.focus({ preventScroll: true });
  }, [sheetElement]);
  useQuietLine(isOn && isWriting, leaveLine);
  usePanicKey(stage.hide);
  const view = useMemo(
    (): RoomView => ({
      walk: (step) => camera.current?.walk(step),
      pan: (right, down) => camera.current?.pan(right, down),
    }),
    [camera],
  );
  // A replay has keys of its own.
  useRoomKeys(isOn && !isReplaying ? view : null);
  // Follows the view: sheets side by side have another camera, and so has the sheet that comes back.
  useEffect(() => {
    if (projection.getState().isOn) camera.current?.stage(ROOM_FLOOR);
  }, [camera, isBeside, projection]);
  const onSpot = useWallFeed({
    wall: desk.wall,
    ...{ editor, sheetView, projection, camera, sheetElement, locale },
  });
  return (
    <>
      {isOn && (
        <ProjectionBar
          hasSpotlight={hasSpotlight}
          loupe={{
            isOn: hasLoupe,
            onToggle: () => {
              toggleLoupe(sheetView);
            },
          }}
          onWalk={view.walk}
          onSmaller={() => {
            zoomOut.run(host);
          }}
          onLarger={() => {
            zoomIn.run(host);
          }}
          onSpotlight={stage.spotlight}
          onExpressions={stage.tellExpression}
          onHide={stage.hide}
          onLeave={stage.project}
          warning={
            saveState.kind === 'notSaved' ? (
              <SaveBadge
                state={saveState}
                onExportNow={() => {
                  saveFile.run(host);
                }}
              />
            ) : null
          }
        />
      )}
      {hasSpotlight && <Spotlight onSpot={onSpot} />}
      <ExpressionOnScreen projection={projection} />
      <Curtain onRaise={stage.hide} />
    </>
  );
}

/** @param isOn somebody is in the line before a room. */
function useQuietLine(isOn: boolean, onQuiet: () => void): void {
  // Follows the keyboard and the clock.
  useEffect(() => {
    if (!isOn) return undefined;
    let timer = setTimeout(onQuiet, QUIET_MS);
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(onQuiet, QUIET_MS);
    };
    window.addEventListener('keydown', wait, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', wait, true);
    };
  }, [isOn, onQuiet]);
}
