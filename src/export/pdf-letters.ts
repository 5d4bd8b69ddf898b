import type { jsPDF } from 'jspdf';
import { hasRightToLeft } from '../i18n/text-direction';
import { isObject } from '../model/is-object';
import { PAPER_FONTS, type PaperFontKey } from './paper-fonts';

/**
 * Makes the PDF writer set letters from left to right as they are given: what it does of its own parts Arabic
 * words at every vowel mark, and leaves brackets and numbers on the wrong side.
 */
export function writeAsSet(pdf: jsPDF): void {
  const { events } = pdf.internal;
  // Nothing else listens there but its own joining of Arabic.
  for (const token of Object.keys(events.getTopics()['preProcessText'] ?? {})) events.unsubscribe(token);
  const write = pdf.text.bind(pdf);
  pdf.text = (text, x, y, options, transform) =>
    write(text, x, y, { ...options, ...AS_IT_STANDS }, transform);
}

/** Asked for what it is given, its turning round of lines does nothing. */
const AS_IT_STANDS = {
  isInputVisual: false,
  isOutputVisual: false,
  isInputRtl: false,
  isOutputRtl: false,
} as const;

/** Width of a text in the font that is set, per px of its size. Measured whole, Arabic would be joined once more. */
export function unitWidth(pdf: jsPDF, text: string): number {
  if (!hasRightToLeft(text)) return pdf.getStringUnitWidth(text);
  return Array.from(text).reduce((sum, letter) => sum + pdf.getStringUnitWidth(letter), 0);
}

/**
 * Tells readers of the page that the shape of a letter is that letter, so that a name is found as it was typed.
 * To be called when all is written.
 */
export function plainLetters(pdf: jsPDF, fonts: ReadonlySet<PaperFontKey>): void {
  for (const key of fonts) {
    const { family, weight } = PAPER_FONTS[key];
    pdf.setFont(family, 'normal', weight);
    const metadata: unknown = pdf.getFont().metadata;
    const read: unknown = isObject(metadata) ? metadata['toUnicode'] : null;
    if (!isObject(read)) continue;
    for (const [glyph, code] of Object.entries(read)) {
      if (typeof code !== 'number' || code < 0xfb00 || code > 0xfeff) continue;
      const [letter = '', ...others] = String.fromCodePoint(code).normalize('NFKC');
      if (others.length === 0) Object.assign(read, { [glyph]: letter.codePointAt(0) });
    }
  }
}
