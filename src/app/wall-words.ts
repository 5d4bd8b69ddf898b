import type { WallChange } from './wall-picture';

/** What a wall without an editor asks the window it was opened from, and the answer, which brings a port. */
export const WALL_ASKS = 'trace:wall-asks';
export const WALL_ANSWER = 'trace:wall-answer';

/** The address of a wall says nothing of what it shows. */
export const WALL_SEARCH = '?wall';

/** From the editor to its wall. */
export type ToWall =
  | { readonly kind: 'picture'; readonly change: WallChange }
  /** The sheet is not open any more. `closes`: nobody will come back. */
  | { readonly kind: 'bye'; readonly closes: boolean };

/** From a wall to its editor. */
export type FromWall = { readonly kind: 'shown'; readonly isShown: boolean } | { readonly kind: 'gone' };
