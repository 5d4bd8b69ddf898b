/**
 * Writes src/export/mark-places.generated.ts: where vowel marks and the letters they belong to have their ink.
 * `--check` writes nothing and fails when the file is not up to date.
 */
import { quoted, readFont, writeTable } from './generated-table.mjs';

const FONTS = {
  dejavu: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  dejavuBold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};
/** Hebrew; the shapes that Arabic letters take, and its vowel marks. */
const BLOCKS = [
  [0x05b0, 0x05ea],
  [0x064b, 0x0670],
  [0xfb1d, 0xfbff],
  [0xfe80, 0xfefc],
];

function placesOf(path) {
  const font = readFont(path);
  const { glyphIndexMap } = font.tables.cmap;
  const em = (units) => Math.round((units / font.unitsPerEm) * 1000);
  return BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at)
      .filter((code) => glyphIndexMap[code] > 0)
      .map((code) => {
        const { xMin, xMax } = font.glyphs.get(glyphIndexMap[code]).getMetrics();
        return `${code.toString(16)}:${em(xMin)}:${em(xMax)}`;
      }),
  );
}

writeTable('export/mark-places.generated.ts', 'make-mark-places.mjs', [
  '/** For each font: code points in hexadecimal, each with the left and the right of its ink in thousandths of an em. */',
  'export const MARK_PLACES = {',
  ...Object.entries(FONTS).map(([name, path]) => `  ${name}: ${quoted(placesOf(path).join(' '))},`),
  '} as const;',
]);
