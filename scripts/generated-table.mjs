/** What the scripts share that write tables about the fonts into `src`. */
import { readFileSync, writeFileSync } from 'node:fs';
import opentype from 'opentype.js';

const MODULES = new URL('../node_modules/', import.meta.url);
const LINE_LENGTH = 100;

/** @param {string} path of a font file, in `node_modules`. */
export function readFont(path) {
  const bytes = readFileSync(new URL(path, MODULES));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Code points in hexadecimal, single ones and ranges. @param {readonly number[]} codes rising. */
export function rangesOf(codes) {
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

/** A long text as an expression in lines of a bearable length. */
export function quoted(text) {
  const lines = text.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g'));
  return `[\n${lines.map((line) => `    '${line}',`).join('\n')}\n  ].join('')`;
}

/**
 * Writes the module; with `--check` it writes nothing, and fails when the file is not up to date.
 * @param {string} path in `src`. @param {string} script that makes it. @param {readonly string[]} lines under the first.
 */
export function writeTable(path, script, lines) {
  const output = new URL(`../src/${path}`, import.meta.url);
  const first = `// Made by scripts/${script} from the font files: run it again rather than edit this.`;
  const made = [first, '', ...lines, ''].join('\n');
  if (!process.argv.includes('--check')) writeFileSync(output, made);
  else if (readFileSync(output, 'utf8') !== made) {
    console.error(`${path} is not what scripts/${script} makes.`);
    process.exitCode = 1;
  }
}
