import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lens } from '../canvas/emphasis';
import type { ChangeMark } from '../model/change-mark';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';

/** What a lens was asked for, so that it follows the drawing and can be named. */
export type Asked =
  | { readonly kind: 'around'; readonly id: FigureId }
  /** A field of overlap, by its key. */
  | { readonly kind: 'overlap'; readonly key: string };

/** How one open sheet is looked at. Not part of the document, not undone, not saved. */
interface SheetViewState {
  /** What stays at full strength while nothing is in hand; `null`: nothing softens. Whoever sets it clears it. */
  readonly lens: Lens | null;
  /** What `lens` was asked for, and the lens it was given; another lens since then makes it void. */
  readonly asked: { readonly of: Asked; readonly lens: Lens } | null;
  /** Places that overlap, pointed out by a soft shape round them. */
  readonly places: readonly FigureId[];
  /** Whether those whom nobody has called on yet are pointed out. */
  readonly showsWaiting: boolean;
  /** A document that is looked at in place of the present one, which nobody can change meanwhile. */
  readonly instead: DiagramDocument | null;
  /** What came, ended or went since another day, by the id of the sign. */
  readonly marks: ReadonlyMap<string, ChangeMark>;
}

export type SheetViewStore = StoreApi<SheetViewState>;

const PLAINLY: SheetViewState = {
  lens: null,
  asked: null,
  places: [],
  showsWaiting: false,
  instead: null,
  marks: new Map(),
};

export function createSheetView(): SheetViewStore {
  return createStore<SheetViewState>(() => PLAINLY);
}

/** What the lens of the sheet was asked for; `null`: there is none, or others set it. */
export function askedOf({ lens, asked }: SheetViewState): Asked | null {
  return asked !== null && asked.lens === lens ? asked.of : null;
}

/** Escape: back to the whole of the present sheet. @returns whether it was seen in another way. */
export function leaveSheetView(view: SheetViewStore): boolean {
  const { lens, instead, marks, places, showsWaiting } = view.getState();
  if (lens === null && instead === null && marks.size === 0 && places.length === 0 && !showsWaiting)
    return false;
  view.setState(PLAINLY);
  return true;
}
