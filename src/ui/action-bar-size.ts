import type { Action } from './ActionBar';

/** Px, as the style sheet has them: a button, and the padding of the bar. */
const BUTTON = { width: 70, height: 60 };
const PADDING = 8;

export interface BarSize {
  readonly width: number;
  readonly height: number;
}

/** From how many buttons on a bar may as well stand in two rows. */
const LONG = 6;

/**
 * Px of a bar of these buttons, in as many rows as it takes; then, of a long one, in twice as many.
 * @param room px there are for its width; the widest button is the least.
 */
export function actionBarSizes(
  actions: readonly Pick<Action, 'isWide'>[],
  room: number,
): readonly [BarSize, ...BarSize[]] {
  const spans = actions.map(({ isWide }) => (isWide === true ? 2 : 1));
  const whole = spans.reduce((sum, span) => sum + span, 0);
  const columns = Math.min(whole, Math.max(...spans, Math.floor((room - PADDING) / BUTTON.width)));
  const size = sizeIn(spans, columns);
  return actions.length < LONG ? [size] : [size, sizeIn(spans, Math.ceil(columns / 2))];
}

function sizeIn(spans: readonly number[], columns: number): BarSize {
  return {
    width: columns * BUTTON.width + PADDING,
    height: rowsOf(spans, columns) * BUTTON.height + PADDING,
  };
}

/** A button that does not fit at the end of a row begins the next. */
function rowsOf(spans: readonly number[], columns: number): number {
  let rows = 1;
  let taken = 0;
  for (const span of spans) {
    if (taken + span > columns) {
      rows += 1;
      taken = 0;
    }
    taken += span;
  }
  return rows;
}
