import { useCallback, useMemo, useState } from 'react';
import type { PanelKind } from '../features/toolbar/panel-items';
import type { CardPart } from '../session/command';
import type { Editor } from '../session/editor-store';

interface PanelState {
  /** `null`: the sheet has all the room. */
  readonly kind: PanelKind | null;
  /** Rises each time somebody asks to write in the panel; 0: it was opened to be read. */
  readonly asked: number;
  /** Where; `null`: in the first field. */
  readonly askedPart: CardPart | null;
}

export interface SidePanel extends PanelState {
  readonly open: (kind: PanelKind) => void;
  readonly close: () => void;
  readonly toggle: (kind: PanelKind) => void;
  /** The card of what is in hand, ready to write in; an arrow’s stands in the thread, where that is open. */
  readonly write: (part?: CardPart) => void;
}

/** Which panel stands beside the sheet. Not part of the document, not undone. */
export function usePanel(editor: Editor): SidePanel {
  const [state, setState] = useState<PanelState>({ kind: null, asked: 0, askedPart: null });
  const open = useCallback((kind: PanelKind) => {
    setState({ kind, asked: 0, askedPart: null });
  }, []);
  const close = useCallback(() => {
    setState({ kind: null, asked: 0, askedPart: null });
  }, []);
  const toggle = useCallback((kind: PanelKind) => {
    setState((before) => ({ kind: before.kind === kind ? null : kind, asked: 0, askedPart: null }));
  }, []);
  const write = useCallback(
    (part?: CardPart) => {
      const { committed, selection } = editor.store.getState();
      const [id] = selection;
      const isArrow = selection.size === 1 && id !== undefined && Object.hasOwn(committed.activations, id);
      setState(({ kind, asked }) => ({
        kind: kind === 'thread' && isArrow ? 'thread' : 'card',
        asked: asked + 1,
        askedPart: part ?? null,
      }));
    },
    [editor],
  );
  return useMemo(() => ({ ...state, open, close, toggle, write }), [state, open, close, toggle, write]);
}
