/**
 * Writes src/export/glyph-coverage.generated.ts: which characters each printed font holds. `--check` writes
 * nothing and fails when the file is not up to date.
 */
import { quoted, rangesOf, readFont, writeTable } from './generated-table.mjs';

const FONTS = {
  atkinson:
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  dejavu: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  dejavuBold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};
/** The PDF writer addresses characters by 16 bits. */
const LAST_CODE = 0xffff;

function codesOf(path) {
  return Object.entries(readFont(path).tables.cmap.glyphIndexMap)
    .filter(([code, glyph]) => glyph > 0 && Number(code) <= LAST_CODE)
    .map(([code]) => Number(code))
    .sort((a, b) => a - b);
}

writeTable('export/glyph-coverage.generated.ts', 'make-glyph-coverage.mjs', [
  '/** For each font, its code points up to FFFF in hexadecimal, in order: single ones and ranges. */',
  'export const GLYPH_COVERAGE = {',
  ...Object.entries(FONTS).map(([name, path]) => `  ${name}: ${quoted(rangesOf(codesOf(path)))},`),
  '} as const;',
]);
