import { createStore, type StoreApi } from 'zustand/vanilla';

/** What a room is shown beside the sheet. Not part of the document, not undone, not saved. */
interface ProjectionState {
  /** The sheet and its legend have the whole window. */
  readonly isOn: boolean;
  /** Of the legend, the line and the sentence, in a projection: 1 is the size they come in. */
  readonly textScale: number;
  readonly hasSpotlight: boolean;
  /** Which of the five expressions stands before everything, from 0; `null`: none. */
  readonly expression: number | null;
  /** A sentence in large type above the legend, on the wall. Whoever sets it clears it. */
  readonly caption: string | null;
}

export type ProjectionStore = StoreApi<ProjectionState>;

const SMALLEST = 0.7;
const LARGEST = 2.2;

export function createProjection(): ProjectionStore {
  return createStore<ProjectionState>(() => ({
    isOn: false,
    textScale: 1,
    hasSpotlight: false,
    expression: null,
    caption: null,
  }));
}

/** Text grows with the zoom of the sheet. */
export function scaledText(scale: number, factor: number): number {
  return Math.min(Math.max(scale * factor, SMALLEST), LARGEST);
}

export function toggleSpotlight(projection: ProjectionStore): void {
  projection.setState(({ hasSpotlight }) => ({ hasSpotlight: !hasSpotlight }));
}

/** The first of the five expressions, or none any more. */
export function toggleExpression(projection: ProjectionStore): void {
  projection.setState(({ expression }) => ({ expression: expression === null ? 0 : null }));
}
