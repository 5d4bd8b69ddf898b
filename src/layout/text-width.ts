import { GLYPH_RANGES, GLYPH_WIDTHS } from './glyph-widths.generated';

/** The three weights the sheet is written in: the printed fonts have these and no other. */
export type TextWeight = 400 | 600 | 700;

type Widths = ReadonlyMap<number, number>;

const TABLES = new Map<TextWeight, Widths>();

/**
 * Width of a line of text in px, in Atkinson Hyperlegible Next, the sum of its advances without kerning.
 * Characters the font lacks count as DejaVu Sans's, which stands in for it. Needs no browser: the worker and
 * the printed page measure alike.
 */
export function textWidth(text: string, size: number, weight: TextWeight): number {
  const widths = tableOf(weight);
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += widths.get(code) ?? standInWidth(character, weight);
  }
  return (thousandths * size) / 1000;
}

function tableOf(weight: TextWeight): Widths {
  const known = TABLES.get(weight);
  if (known !== undefined) return known;
  const made = readTable(GLYPH_WIDTHS[weight]);
  TABLES.set(weight, made);
  return made;
}

function readTable(digits: string): Widths {
  const widths = new Map<number, number>();
  let at = 0;
  for (const range of GLYPH_RANGES.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    for (let code = first; code <= last; code += 1) {
      widths.set(code, Number.parseInt(digits.slice(at, at + 2), 36));
      at += 2;
    }
  }
  return widths;
}

const NO_ADVANCE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const CAPITAL = /\p{Lu}/u;
const BOLD_FACTOR = 1.11;

/** Thousandths of an em; averages of DejaVu Sans over European scripts, its bold for 600 and 700. */
function standInWidth(character: string, weight: TextWeight): number {
  if (NO_ADVANCE.test(character)) return 0;
  if (FULL_WIDTH.test(character)) return 1000;
  const regular = CAPITAL.test(character) ? 700 : 610;
  return weight === 400 ? regular : regular * BOLD_FACTOR;
}
