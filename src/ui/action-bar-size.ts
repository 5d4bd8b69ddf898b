/** Px, as the style sheet has them: a button, and the padding of the bar. */
const BUTTON = { width: 70, height: 60 };
const PADDING = 8;

/**
 * Px of a bar of so many buttons, in as many rows as it takes.
 * @param room px there are for its width; one button a row is the least.
 */
export function actionBarSize(
  count: number,
  room: number,
): { readonly width: number; readonly height: number } {
  const columns = Math.min(count, Math.max(1, Math.floor((room - PADDING) / BUTTON.width)));
  return {
    width: columns * BUTTON.width + PADDING,
    height: Math.ceil(count / columns) * BUTTON.height + PADDING,
  };
}
