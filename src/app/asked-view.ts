import { lensOfArrows, type Lens } from '../canvas/emphasis';
import { overlapFields } from '../documents/overlap-fields';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { isOnSheet } from '../model/is-on-sheet';
import { shownPart } from '../model/shown-part';
import type { Editor, EditorState } from '../session/editor-store';
import { askedOf, type Asked, type SheetViewStore } from './sheet-view';
import { surroundingsOf } from './surroundings';

/** Looks at the sheet as was asked, or, asked for what is shown already, at all of it again. */
export function ask(view: SheetViewStore, document: DiagramDocument, of: Asked): void {
  const before = askedOf(view.getState());
  const isSame = before?.kind === of.kind && keyOf(before) === keyOf(of);
  show(view, document, isSame ? null : of);
}

/** The whole sheet again, if it is still seen in the way that was asked for. */
export function unask(view: SheetViewStore): void {
  if (askedOf(view.getState()) !== null) view.setState({ lens: null, asked: null, places: [] });
}

/**
 * The view follows the drawing. « Autour de Yanis » is left when something is drawn, or taken in hand, that it
 * does not show: nothing is done out of sight. @returns how to stop.
 */
export function followDrawing(view: SheetViewStore, editor: Editor): () => void {
  return editor.store.subscribe((state, before) => {
    const of = askedOf(view.getState());
    const isDrawn = state.committed !== before.committed;
    if (of === null || (!isDrawn && state.selection === before.selection)) return;
    if (isDrawn) show(view, state.committed, of);
    const { lens } = view.getState();
    if (of.kind === 'around' && lens !== null && isOutOfSight(lens, state, before.committed)) unask(view);
  });
}

function show(view: SheetViewStore, document: DiagramDocument, of: Asked | null): void {
  const seen = of === null ? null : seenAs(shownPart(document), of);
  if (of === null || seen === null) unask(view);
  else view.setState({ ...seen, asked: { of, lens: seen.lens } });
}

interface Seen {
  readonly lens: Lens;
  readonly places: readonly FigureId[];
}

/** `null`: there is no such thing on the sheet any more. */
function seenAs(document: DiagramDocument, of: Asked): Seen | null {
  if (of.kind === 'around') {
    const lens = surroundingsOf(document, of.id);
    return lens === null ? null : { lens, places: [] };
  }
  const field = overlapFields(document).find(({ key }) => key === of.key);
  if (field === undefined) return null;
  const { figures, arrows } = lensOfArrows(document, field.arrows);
  const whom = field.origin.kind === 'about' ? [] : [field.origin.id];
  return { lens: { figures: new Set([...figures, ...whom]), arrows }, places: field.places };
}

function isOutOfSight(lens: Lens, { committed, selection }: EditorState, before: DiagramDocument): boolean {
  const isSeen = (id: string): boolean => lens.figures.has(id) || lens.arrows.has(id);
  const kinds = ['persons', 'professionals', 'institutions', 'activations'] as const;
  const drawn = kinds.flatMap((kind) =>
    committed[kind] === before[kind]
      ? []
      : Object.keys(committed[kind]).filter((id) => !Object.hasOwn(before[kind], id)),
  );
  return [...selection, ...drawn].some((id) => isOnSheet(committed, id) && !isSeen(id));
}

const keyOf = (of: Asked): string => (of.kind === 'around' ? of.id : of.key);
