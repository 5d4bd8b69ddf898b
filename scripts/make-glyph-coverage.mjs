/**
 * Writes src/export/glyph-coverage.generated.ts: which characters each printed font holds. `--check` writes
 * nothing and fails when the file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import opentype from 'opentype.js';

const MODULES = new URL('../node_modules/', import.meta.url);
const OUTPUT = new URL('../src/export/glyph-coverage.generated.ts', import.meta.url);
const FONTS = {
  atkinson:
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  dejavu: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  dejavuBold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};
/** The PDF writer addresses characters by 16 bits. */
const LAST_CODE = 0xffff;
const LINE_LENGTH = 100;

function codesOf(path) {
  const bytes = readFileSync(new URL(path, MODULES));
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return Object.entries(font.tables.cmap.glyphIndexMap)
    .filter(([code, glyph]) => glyph > 0 && Number(code) <= LAST_CODE)
    .map(([code]) => Number(code))
    .sort((a, b) => a - b);
}

function rangesOf(codes) {
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([first, last]) =>
      first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`,
    )
    .join(' ');
}

function quoted(text) {
  const lines = text.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g'));
  return `[\n${lines.map((line) => `    '${line}',`).join('\n')}\n  ].join('')`;
}

const made = [
  '// Made by scripts/make-glyph-coverage.mjs from the font files: run it again rather than edit this.',
  '',
  '/** For each font, its code points up to FFFF in hexadecimal, in order: single ones and ranges. */',
  'export const GLYPH_COVERAGE = {',
  ...Object.entries(FONTS).map(([name, path]) => `  ${name}: ${quoted(rangesOf(codesOf(path)))},`),
  '} as const;',
  '',
].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(OUTPUT, 'utf8') !== made) {
    console.error('glyph-coverage.generated.ts is not what scripts/make-glyph-coverage.mjs makes.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(OUTPUT, made);
}
