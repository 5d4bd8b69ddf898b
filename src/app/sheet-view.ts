import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lens } from '../canvas/emphasis';
import type { ChangeMark } from '../model/change-mark';
import type { DiagramDocument } from '../model/document';

/** How one open sheet is looked at. Not part of the document, not undone, not saved. */
interface SheetViewState {
  /** What stays at full strength while nothing is in hand; `null`: nothing softens. Whoever sets it clears it. */
  readonly lens: Lens | null;
  /** A document that is looked at in place of the present one, which nobody can change meanwhile. */
  readonly instead: DiagramDocument | null;
  /** What came, ended or went since another day, by the id of the sign. */
  readonly marks: ReadonlyMap<string, ChangeMark>;
}

export type SheetViewStore = StoreApi<SheetViewState>;

const NO_MARKS: ReadonlyMap<string, ChangeMark> = new Map();

export function createSheetView(): SheetViewStore {
  return createStore<SheetViewState>(() => ({ lens: null, instead: null, marks: NO_MARKS }));
}

/** Escape: back to the whole of the present sheet. @returns whether it was seen in another way. */
export function leaveSheetView(view: SheetViewStore): boolean {
  const { lens, instead, marks } = view.getState();
  if (lens === null && instead === null && marks.size === 0) return false;
  view.setState({ lens: null, instead: null, marks: NO_MARKS });
  return true;
}
