import { useCallback, useMemo, useState, type RefObject } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import type { QuickEntryHandle } from '../features/quick-entry-bar/QuickEntryBar';
import { isBlock } from '../quick-entry/read-block';
import type { CardPart, CommandHost } from '../session/command';
import type { Editor } from '../session/editor-store';
import { useTranslation } from '../ui/translation';
import { ask } from './asked-view';
import type { Desk } from './desk';
import type { EditorDialog } from './EditorDialogs';
import { letGoFocus } from './focused-sign';
import { createHand, leaveHand, putDown, takeByKey, type HandStore } from './hand-store';
import { roomOnScreen } from './room-on-screen';
import { useArranging, type Arranging } from './use-arranging';
import { createReplayHands, type ReplayHands } from './replay-store';
import { createSheetView, holdLoupe, leaveSheetView, type SheetViewStore } from './sheet-view';
import type { Announce } from './use-messages';
import type { Stage } from './use-stage';
import { useSheetHands, type HandActions } from './use-sheet-hands';
import { walkRegions } from './walk-regions';

/** What the parts of the editor screen share. */
export interface EditorTools {
  readonly editor: Editor;
  readonly arranging: Arranging;
  readonly renaming: string | null;
  readonly setRenaming: (id: string | null) => void;
  readonly hand: HandStore;
  readonly hands: HandActions;
  readonly sheetView: SheetViewStore;
  readonly replay: ReplayHands;
}

/** Handles of what stands on the screen; `null` while it does not. */
export interface EditorRefs {
  readonly camera: RefObject<SheetCamera | null>;
  readonly line: RefObject<QuickEntryHandle | null>;
  /** The panel of what is in hand, ready to write in. */
  readonly openCard: (part?: CardPart) => void;
  /** The field that finds anyone on the sheet. */
  readonly find: () => void;
  readonly stage: Stage;
}

/** The tools of one open sheet, and the host of its commands. */
export function useEditorTools(
  { makeId, now, clipboard }: Pick<Desk, 'makeId' | 'now' | 'clipboard'>,
  editor: Editor,
  announce: Announce,
  openDialog: (dialog: EditorDialog) => void,
  { camera, line, openCard, find, stage }: EditorRefs,
): { readonly tools: EditorTools; readonly host: CommandHost } {
  const { t, locale } = useTranslation();
  const [renaming, setRenaming] = useState<string | null>(null);
  const [hand] = useState(createHand);
  const [sheetView] = useState(createSheetView);
  const [replay] = useState(() =>
    createReplayHands(editor, sheetView, () => {
      putDown(hand);
      leaveSheetView(sheetView);
    }),
  );
  const arranging = useArranging({ editor, locale, t, camera, announce });
  const { start } = arranging;
  const renameSelection = useCallback(() => {
    setRenaming([...editor.store.getState().selection][0] ?? null);
  }, [editor]);
  const host = useMemo(
    (): CommandHost => ({
      editor,
      t,
      announce,
      makeId,
      room: roomOnScreen,
      now,
      clipboard,
      view: {
        fit: () => camera.current?.fit(),
        zoomBy: stage.zoomBy,
        zoomTo: (zoom) => camera.current?.zoomTo(zoom),
        reveal: (ids) => camera.current?.reveal(ids),
      },
      surroundings: {
        openLine: () => line.current?.open(),
        openHelp: () => {
          openDialog({ kind: 'help' });
        },
        saveFile: () => {
          openDialog({ kind: 'export', format: 'trace' });
        },
        print: () => {
          openDialog({ kind: 'export', format: 'pdf' });
        },
        eraseForGood: (ids) => {
          openDialog({ kind: 'eraseForGood', ids });
        },
        eraseNamesForGood: (names) => {
          openDialog({ kind: 'eraseNamesForGood', names });
        },
        eraseWishForGood: (id) => {
          openDialog({ kind: 'eraseWishForGood', id });
        },
        readText: (text) => {
          if (isBlock(text)) openDialog({ kind: 'block', text });
          else line.current?.begin(text.trim());
        },
        renameSelection,
        openCard,
        find,
        holdLoupe: () => {
          holdLoupe(sheetView);
        },
        walkRegions,
        lookAround: (id) => {
          const { committed } = editor.store.getState();
          editor.select([]);
          ask(sheetView, committed, { kind: 'around', id });
        },
        arrange: () => {
          start(null);
        },
        arrangeOnly: start,
        project: stage.project,
        hide: stage.hide,
        spotlight: stage.spotlight,
        tellExpression: stage.tellExpression,
        replay: () => {
          if (replay.store.getState().now !== null) replay.leave();
          else if (!replay.begin()) announce(t('replay.nothing'));
        },
        takeTool: (tool) => {
          takeByKey(hand, editor, tool);
        },
        leaveTool: () =>
          leaveHand(hand) ||
          (editor.store.getState().selection.size === 0 &&
            (leaveSheetView(sheetView) || letGoFocus() || stage.leave())),
      },
    }),
    [
      announce,
      camera,
      clipboard,
      editor,
      find,
      hand,
      line,
      makeId,
      now,
      openCard,
      openDialog,
      renameSelection,
      replay,
      sheetView,
      stage,
      start,
      t,
    ],
  );
  const hands = useSheetHands(host, hand, camera);
  return { tools: { editor, arranging, renaming, setRenaming, hand, hands, sheetView, replay }, host };
}
