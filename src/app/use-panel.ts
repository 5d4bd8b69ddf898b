import { useCallback, useMemo, useState } from 'react';
import type { PanelKind } from '../features/toolbar/panel-items';
import type { Editor } from '../session/editor-store';

interface PanelState {
  /** `null`: the sheet has all the room. */
  readonly kind: PanelKind | null;
  /** Rises each time somebody asks to write in the panel; 0: it was opened to be read. */
  readonly asked: number;
  /** Where: in the first field, or in what the person wants said. */
  readonly askedField: 'first' | 'wish';
}

export interface SidePanel extends PanelState {
  readonly open: (kind: PanelKind) => void;
  readonly close: () => void;
  readonly toggle: (kind: PanelKind) => void;
  /** The card of what is in hand, ready to write in; an arrow’s stands in the thread, where that is open. */
  readonly write: (field?: 'wish') => void;
}

/** Which panel stands beside the sheet. Not part of the document, not undone. */
export function usePanel(editor: Editor): SidePanel {
  const [state, setState] = useState<PanelState>({ kind: null, asked: 0, askedField: 'first' });
  const open = useCallback((kind: PanelKind) => {
    setState({ kind, asked: 0, askedField: 'first' });
  }, []);
  const close = useCallback(() => {
    setState({ kind: null, asked: 0, askedField: 'first' });
  }, []);
  const toggle = useCallback((kind: PanelKind) => {
    setState((before) => ({ kind: before.kind === kind ? null : kind, asked: 0, askedField: 'first' }));
  }, []);
  const write = useCallback(
    (field?: 'wish') => {
      const { committed, selection } = editor.store.getState();
      const [id] = selection;
      const isArrow = selection.size === 1 && id !== undefined && Object.hasOwn(committed.activations, id);
      setState(({ kind, asked }) => ({
        kind: kind === 'thread' && isArrow ? 'thread' : 'card',
        asked: asked + 1,
        askedField: field ?? 'first',
      }));
    },
    [editor],
  );
  return useMemo(() => ({ ...state, open, close, toggle, write }), [state, open, close, toggle, write]);
}
