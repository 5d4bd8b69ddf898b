/**
 * A place on the sheet: the centre of a symbol. Unit: px at zoom 1, y grows downwards; the origin is the
 * centre of the row of the first figure drawn.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}
