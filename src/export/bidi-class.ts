/** What a character is to the order of a line, as Unicode names it (UAX #9, table 4); marks with their letter. */
export type BidiClass = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'ON';

/** In this order: the first that fits. Letters of whole blocks follow the blocks, and what is left joins nothing. */
const CLASSES: readonly (readonly [BidiClass, RegExp])[] = [
  ['EN', /[0-9\u00b2\u00b3\u00b9\u06f0-\u06f9\u2070-\u2079\u2080-\u2089]/u],
  ['AN', /[\u0600-\u0605\u0660-\u0669\u066b\u066c\u06dd]/u],
  ['ES', /[+\-\u207a\u207b\u208a\u208b\u2212]/u],
  ['ET', /[#%\u00b0\u00b1\u0609\u060a\u066a\u2030-\u2034]|(?!\u060b)\p{Sc}/u],
  ['CS', /[,./:\u00a0\u060c\u202f\u2044]/u],
  ['ON', /[\u0606\u0607\u060e\u060f\u06de\u06e9\ufd3e\ufd3f]/u],
  ['R', /[\u0590-\u05ff\u07c0-\u085f\ufb1d-\ufb28\ufb2a-\ufb4f]/u],
  ['AL', /[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u],
  ['L', /[\p{L}\p{Nd}\p{Nl}]/u],
];

export function bidiClass(character: string): BidiClass {
  return CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? 'ON';
}

/** Whether a line has letters that are written from right to left, so that its order is not that of its text. */
export function hasRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
}
