/**
 * Writes src/layout/glyph-widths.generated.ts: the advance width of every character of Atkinson Hyperlegible
 * Next at the three weights of the sheet. `--check` writes nothing and fails when the file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import opentype from 'opentype.js';

const FONT = new URL('../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/', import.meta.url);
const OUTPUT = new URL('../src/layout/glyph-widths.generated.ts', import.meta.url);
const WEIGHTS = { 400: '400Regular', 600: '600SemiBold', 700: '700Bold' };
const LINE_LENGTH = 100;

function readFont(style) {
  const bytes = readFileSync(new URL(`${style}/AtkinsonHyperlegibleNext_${style}.ttf`, FONT));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function widthsOf(font) {
  if (font.unitsPerEm !== 1000) throw new Error('the table is in thousandths of an em');
  return new Map(
    Object.entries(font.tables.cmap.glyphIndexMap).map(([code, glyph]) => [
      Number(code),
      font.glyphs.get(glyph).advanceWidth,
    ]),
  );
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

function moduleText() {
  const tables = Object.entries(WEIGHTS).map(([weight, style]) => [weight, widthsOf(readFont(style))]);
  const [, first] = tables[0];
  const codes = [...first.keys()].sort((a, b) => a - b);
  for (const [, widths] of tables) {
    if (widths.size !== codes.length) throw new Error('the weights hold different characters');
  }
  const packed = tables.map(([weight, widths]) => {
    const digits = codes.map((code) => widths.get(code).toString(36).padStart(2, '0')).join('');
    return `  ${weight}: ${quoted(digits)},`;
  });
  return [
    '// Made by scripts/make-glyph-widths.mjs from the font files: run it again rather than edit this.',
    '',
    '/** Code points in hexadecimal, in order: single ones and ranges. */',
    `export const GLYPH_RANGES = ${quoted(rangesOf(codes))
      .replace(/\n {2}\]/, '\n]')
      .replace(/\n {4}/g, '\n  ')};`,
    '',
    '/** For each weight, two base-36 digits a code point: its advance in thousandths of an em. */',
    'export const GLYPH_WIDTHS = {',
    ...packed,
    '} as const;',
    '',
  ].join('\n');
}

const made = moduleText();
if (process.argv.includes('--check')) {
  if (readFileSync(OUTPUT, 'utf8') !== made) {
    console.error('glyph-widths.generated.ts is not what scripts/make-glyph-widths.mjs makes.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(OUTPUT, made);
}
