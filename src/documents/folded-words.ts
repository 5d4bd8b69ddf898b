import { foldText } from '../quick-entry/fold';

/** The words of a text, folded, one space apart: « Absences. » and « absences » are one matter. */
export function foldedWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
