const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;

/** Whether a line has letters that are written from right to left, so that its order is not that of its text. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Whether a line is read from right to left as a whole, full stop and numbers included: it has Arabic or Hebrew
 * letters, and no others. A French line stays one, whatever names stand in it and wherever it was cut.
 */
export function readsRightToLeft(text: string): boolean {
  return hasRightToLeft(text) && !LEFT_TO_RIGHT.test(text);
}
