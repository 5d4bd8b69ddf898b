import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Lens } from '../canvas/emphasis';
import { LOUPE_KEY } from '../commands/loupe';
import type { ChangeMark } from '../model/change-mark';
import type { DiagramDocument } from '../model/document';
import type { FigureId, SittingId } from '../model/ids';
import type { Point } from '../model/point';

/** What a lens was asked for, so that it follows the drawing and can be named. */
export type Asked =
  | { readonly kind: 'around'; readonly id: FigureId }
  /** A field of overlap, by its key. */
  | { readonly kind: 'overlap'; readonly key: string };

/**
 * `alone`: the earlier sheet in place of the present one; `since`: marked on the present one; `beside`: both side
 * by side.
 */
export interface SittingsLook {
  readonly how: 'alone' | 'since' | 'beside';
  readonly before: SittingId;
  /** With whose sheet it is compared; `null`: the present one. */
  readonly after: SittingId | null;
}

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
  /** The arrow the mouse rests on, whose sentence is shown. */
  readonly pointed: string | null;
  /** `held`: as long as its key is. `on`: until its button is pressed again. */
  readonly loupe: 'off' | 'held' | 'on';
  /** Where the loupe looks, px at zoom 1; `null`: nobody has pointed since it came. */
  readonly loupeAt: Point | null;
  /** A document that is looked at in place of the present one, which nobody can change meanwhile. */
  readonly instead: DiagramDocument | null;
  /** What is told at this moment of a replay, shown as if it were in hand; nothing softens. */
  readonly told: ReadonlySet<string>;
  /** What came, ended or went since another day, by the id of the sign. */
  readonly marks: ReadonlyMap<string, ChangeMark>;
  /** Which sittings are looked at, and how; `null`: none, but for the present sheet. */
  readonly sittings: SittingsLook | null;
}

export type SheetViewStore = StoreApi<SheetViewState>;

const PLAINLY: SheetViewState = {
  lens: null,
  asked: null,
  places: [],
  showsWaiting: false,
  pointed: null,
  loupe: 'off',
  loupeAt: null,
  instead: null,
  told: new Set(),
  marks: new Map(),
  sittings: null,
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
  const { lens, instead, marks, places, showsWaiting, loupe, sittings } = view.getState();
  const isPlain = lens === null && instead === null && marks.size === 0 && places.length === 0;
  if (isPlain && sittings === null && !showsWaiting && loupe === 'off') return false;
  view.setState(PLAINLY);
  return true;
}

/** Its key, which may be let go anywhere, and is when the window is left. */
export function holdLoupe(view: SheetViewStore): void {
  if (view.getState().loupe !== 'off') return;
  view.setState({ loupe: 'held', loupeAt: null });
  const held = new AbortController();
  const letGo = (): void => {
    held.abort();
    if (view.getState().loupe === 'held') view.setState({ loupe: 'off' });
  };
  const onKeyUp = ({ key }: KeyboardEvent): void => {
    if (key === LOUPE_KEY) letGo();
  };
  window.addEventListener('keyup', onKeyUp, { signal: held.signal });
  window.addEventListener('blur', letGo, { signal: held.signal });
}

/** Its button: on until it is pressed again. */
export function toggleLoupe(view: SheetViewStore): void {
  view.setState(({ loupe }) => ({ loupe: loupe === 'off' ? 'on' : 'off', loupeAt: null }));
}
