import type { Locale } from '../i18n/translate';
import type { Rect } from '../layout/geometry';
import type { DiagramDocument } from '../model/document';
import { changeBetween, changedDocument, type DocumentChange } from '../model/document-change';
import type { Point } from '../model/point';
import type { SheetSpot } from './sheet-spot';
import { createSheetView, type SheetViewStore } from './sheet-view';

/**
 * How the sheet is looked at, less the document in its place and where the loupe is: one object until some of it
 * changes.
 */
export type WallLook = ReturnType<SheetViewStore['getState']>;

/** All that a wall shows. It lives in the memory of the wall for as long as the editor is there. */
export interface WallPicture {
  readonly committed: DiagramDocument;
  /** What a hand or a line is doing; `null`: nothing. */
  readonly preview: DiagramDocument | null;
  /** Looked at in place of the present; `null`: the present. */
  readonly instead: DiagramDocument | null;
  readonly selection: ReadonlySet<string>;
  readonly look: WallLook;
  /** What the laptop has in sight, px at zoom 1. */
  readonly sight: Rect;
  /** The wall follows the laptop's view, and what is in hand there. */
  readonly isFollowing: boolean;
  /** Where the presenter's light is, px at zoom 1; `null`: there is none. */
  readonly spot: SheetSpot | null;
  /** Where the presenter’s loupe looks, px at zoom 1; `null`: nowhere yet. */
  readonly loupeAt: Point | null;
  readonly expression: number | null;
  readonly caption: string | null;
  readonly locale: Locale;
}

type Changed<T> = { readonly [Part in keyof T]?: T[Part] };

/** What is new in a picture, as plain data for another window. */
export interface WallChange extends Changed<Omit<WallPicture, 'committed' | 'preview' | 'instead'>> {
  readonly committed?: DocumentChange;
  /** From `committed`. */
  readonly preview?: DocumentChange | null;
  readonly instead?: DocumentChange | null;
}

const NOTHING: ReadonlySet<string> = new Set();
const PLAIN_LOOK: WallLook = createSheetView().getState();

/**
 * What a wall that stays is shown: the drawing as it grows, seen from where it was seen, and the expressions of
 * the method. What else the presenter looks at meanwhile is not for the room.
 * @param held what it shows now; `null`: nothing yet.
 */
export function stayingPicture(picture: WallPicture, held: WallPicture | null): WallPicture {
  const sight = held?.sight ?? picture.sight;
  const rest = { instead: null, look: PLAIN_LOOK, spot: null, loupeAt: null, caption: null };
  return { ...picture, ...rest, sight, selection: NOTHING };
}

/** @param before what the wall holds; `null`: nothing yet. */
export function pictureChange(before: WallPicture | null, after: WallPicture): WallChange {
  const { committed, preview, instead, ...rest } = after;
  const parts = Object.entries(rest).filter(([part, value]) => before?.[part as keyof WallPicture] !== value);
  const from = (document: DiagramDocument | null) =>
    document === null ? null : changeBetween(committed, document);
  return {
    ...(Object.fromEntries(parts) as WallChange),
    ...(before?.committed !== committed && {
      committed: changeBetween(before?.committed ?? null, committed),
    }),
    ...(before?.preview !== preview && { preview: from(preview) }),
    ...(before?.instead !== instead && { instead: from(instead) }),
  };
}

/** @throws when `change` is not the first one and `before` is `null`. */
export function changedPicture(before: WallPicture | null, change: WallChange): WallPicture {
  const { committed: line, preview, instead, ...rest } = change;
  const committed = line === undefined ? before?.committed : changedDocument(before?.committed ?? null, line);
  if (committed === undefined) throw new Error('a wall begins with a whole picture');
  const onto = (document: DocumentChange | null) =>
    document === null ? null : changedDocument(committed, document);
  return {
    ...before,
    ...rest,
    committed,
    ...(preview !== undefined && { preview: onto(preview) }),
    ...(instead !== undefined && { instead: onto(instead) }),
  } as WallPicture;
}
