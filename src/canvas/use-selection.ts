import { useStoreApi, type NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useMemo, type FocusEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { DiagramDocument } from '../model/document';
import type { Editor } from '../session/editor-store';
import { emphasisOf, signState, withArrow, type Lens } from './emphasis';
import type { SheetNode } from './flow-nodes';
import type { SheetCamera } from './use-camera';
import type { Resting } from './use-resting';

const NO_GHOSTS: ReadonlySet<string> = new Set();

export interface SelectionSetting {
  readonly committed: DiagramDocument;
  readonly shown: DiagramDocument;
  readonly sheet: RefObject<HTMLElement | null>;
  /** A tool draws: everybody can be tapped, so nobody is softened. */
  readonly isDrawing: boolean;
  /** What stays at full strength while nothing is in hand; `null`: everything. */
  readonly lens: Lens | null;
  /** Shown as if it were in hand, and nothing softens for it; `undefined`: nothing is. */
  readonly told: ReadonlySet<string> | undefined;
  /** What the mouse reads: a figure, while nothing is in hand, and an arrow, which stays seen whatever softens. */
  readonly read: Resting;
  readonly camera: SheetCamera;
}

/** What is in hand, how that shows on every sign, and the gestures that change it. */
export function useSelection(editor: Editor, setting: SelectionSetting) {
  const { committed, shown, sheet, isDrawing, lens, told, read, camera } = setting;
  const flow = useStoreApi();
  const selection = useStore(editor.store, (state) => state.selection);
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

  /** React Flow tells of nodes only: an arrow in hand is let go when a figure is taken alone. */
  const followNodes = useCallback(
    (changes: readonly NodeChange<SheetNode>[]) => {
      const picked = changes.filter((change) => change.type === 'select');
      if (picked.length === 0) return;
      const { committed, selection: before } = editor.store.getState();
      const adding = flow.getState().multiSelectionActive;
      const kept = [...before].filter((id) => adding || !Object.hasOwn(committed.activations, id));
      const next = new Set(kept);
      for (const { id, selected } of picked) {
        if (selected) next.add(id);
        else next.delete(id);
      }
      editor.select(next);
    },
    [editor, flow],
  );
  const pickArrow = useCallback(
    (id: string, adding: boolean) => {
      const { selection: before } = editor.store.getState();
      const others = [...before].filter((other) => other !== id);
      editor.select(adding ? (before.has(id) ? others : [...others, id]) : [id]);
    },
    [editor],
  );
  /** Tab walks the figures, takes in hand the one it stops on, and shows it. */
  const followFocus = useCallback(
    ({ target }: FocusEvent) => {
      const node = target.closest<HTMLElement>('.react-flow__node');
      const id = node?.dataset['id'];
      if (id === undefined || node !== target || !target.matches(':focus-visible')) return;
      editor.select([id]);
      camera.reveal([id]);
    },
    [camera, editor],
  );
  useFocusInHand(sheet, selection);
  return {
    selection,
    isHolding: emphasis !== null,
    /** A line that is being typed is shown, dotted. */
    hasGhosts: ghosts.size > 0,
    figureState,
    arrowState,
    followNodes,
    pickArrow,
    followFocus,
  };
}

/** The keyboard goes where the one sign in hand is, when it is on the sheet: Tab goes on from there. */
function useFocusInHand(sheet: RefObject<HTMLElement | null>, selection: ReadonlySet<string>): void {
  useEffect(() => {
    const [id] = selection;
    if (selection.size !== 1 || id === undefined) return undefined;
    // A new figure stands on the sheet a moment after it was made.
    const frame = requestAnimationFrame(() => {
      if (sheet.current !== null) focusSign(sheet.current, id);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [sheet, selection]);
}

/** Nobody is taken out of a field, a panel or a bar. */
function focusSign(sheet: HTMLElement, id: string): void {
  const active = document.activeElement;
  const isNowhere = active === null || active === document.body || active === sheet.parentElement;
  if (!isNowhere && active.closest('.react-flow') === null) return;
  if (active?.matches('input') === true) return;
  const signs = sheet.querySelectorAll<HTMLElement | SVGElement>('.react-flow__node, [data-colour]');
  const sign = [...signs].find(({ dataset }) => dataset['id'] === id);
  // From a figure to the arrow just drawn from it the hand does not go: Tab walks on among figures.
  const isAway = active?.matches('.react-flow__node') === true && sign?.matches('[data-colour]') === true;
  if (sign !== undefined && sign !== active && !isAway) sign.focus({ preventScroll: true });
}

/** What stands in the shown document only: a line that is being typed, before Enter draws it. */
function ghostsOf(committed: DiagramDocument, shown: DiagramDocument): ReadonlySet<string> {
  if (committed === shown) return NO_GHOSTS;
  const kinds = ['persons', 'professionals', 'institutions', 'activations'] as const;
  const ghosts = kinds.flatMap((kind) =>
    Object.keys(shown[kind]).filter((id) => !Object.hasOwn(committed[kind], id)),
  );
  return ghosts.length === 0 ? NO_GHOSTS : new Set(ghosts);
}
