/**
 * Writes src/layout/glyph-widths.generated.ts: the advance width of every character of Atkinson Hyperlegible
 * Next at the three weights of the sheet. `--check` writes nothing and fails when the file is not up to date.
 */
import { quoted, rangesOf, readFont, writeTable } from './generated-table.mjs';

const FONT = '@expo-google-fonts/atkinson-hyperlegible-next';
const WEIGHTS = { 400: '400Regular', 600: '600SemiBold', 700: '700Bold' };

function widthsOf(font) {
  if (font.unitsPerEm !== 1000) throw new Error('the table is in thousandths of an em');
  return new Map(
    Object.entries(font.tables.cmap.glyphIndexMap).map(([code, glyph]) => [
      Number(code),
      font.glyphs.get(glyph).advanceWidth,
    ]),
  );
}

const tables = Object.entries(WEIGHTS).map(([weight, style]) => [
  weight,
  widthsOf(readFont(`${FONT}/${style}/AtkinsonHyperlegibleNext_${style}.ttf`)),
]);
const [, first] = tables[0];
const codes = [...first.keys()].sort((a, b) => a - b);
for (const [, widths] of tables) {
  if (widths.size !== codes.length) throw new Error('the weights hold different characters');
}

const ranges = quoted(rangesOf(codes))
  .replace(/\n {2}\]/, '\n]')
  .replace(/\n {4}/g, '\n  ');
const packed = tables.map(([weight, widths]) => {
  const digits = codes.map((code) => widths.get(code).toString(36).padStart(2, '0')).join('');
  return `  ${weight}: ${quoted(digits)},`;
});
writeTable('layout/glyph-widths.generated.ts', 'make-glyph-widths.mjs', [
  '/** Code points in hexadecimal, in order: single ones and ranges. */',
  `export const GLYPH_RANGES = ${ranges};`,
  '',
  '/** For each weight, two base-36 digits a code point: its advance in thousandths of an em. */',
  'export const GLYPH_WIDTHS = {',
  ...packed,
  '} as const;',
]);
