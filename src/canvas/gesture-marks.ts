import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../model/point';
import type { Loop } from './lasso';

/** Something drawn on the sheet while a gesture lasts, px at zoom 1. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

interface GestureMarks {
  readonly loop: Loop | null;
  /** In line with others: hairlines. */
  readonly guides: readonly Segment[];
  /** The arrow that would be drawn. */
  readonly ghost: Segment | null;
  /** Whom the gesture would land on. */
  readonly over: string | null;
}

/** What gestures show and nobody keeps: outside React's state, as it changes on every move of a hand. */
export type MarksStore = StoreApi<GestureMarks>;

const NO_MARKS: GestureMarks = { loop: null, guides: [], ghost: null, over: null };

export function createMarks(): MarksStore {
  return createStore<GestureMarks>(() => NO_MARKS);
}
