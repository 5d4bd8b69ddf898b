import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, gunzipSync, inflateSync } from 'node:zlib';
import { tableContent } from './leveldb-blocks';

/** A word that was found, and how it stood there. */
export interface Finding {
  /** Path inside the profile. */
  readonly file: string;
  readonly form: string;
}

/**
 * Looks for `word` in the bytes of every file under `folder`: in UTF-8, UTF-16, base64 and hexadecimal, as they
 * stand and out of their compression (LevelDB tables, zlib and gzip streams).
 */
export function searchProfile(folder: string, word: string): readonly Finding[] {
  const forms = formsOf(word);
  return filesIn(folder).flatMap((path) => {
    const bytes = readFileSync(path);
    const layers = [bytes, ...unpacked(bytes)];
    return forms
      .filter(({ bytes: form }) => layers.some((layer) => layer.includes(form)))
      .map(({ name }) => ({ file: relative(folder, path), form: name }));
  });
}

interface Form {
  readonly name: string;
  readonly bytes: Buffer;
}

function formsOf(word: string): readonly Form[] {
  const texts = [word, word.toLowerCase(), word.toUpperCase()];
  return texts.flatMap((text) => [
    { name: 'UTF-8', bytes: Buffer.from(text) },
    { name: 'UTF-16', bytes: Buffer.from(text, 'utf16le') },
    { name: 'hexadecimal', bytes: Buffer.from(Buffer.from(text).toString('hex')) },
    ...[0, 1, 2].map((before) => ({ name: 'base64', bytes: insideBase64(text, before) })),
    ...[0, 1, 2].map((before) => ({
      name: 'base64 of UTF-16',
      bytes: insideBase64(text, before, 'utf16le'),
    })),
  ]);
}

/** The letters that every base64 text has in it when `before` bytes, of any value, stand before the word. */
function insideBase64(text: string, before: number, encoding: BufferEncoding = 'utf8'): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text, encoding)]);
  const whole = bytes.subarray(before === 0 ? 0 : 3, bytes.length - (bytes.length % 3));
  return Buffer.from(whole.toString('base64'));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

function unpacked(bytes: Buffer): readonly Buffer[] {
  const table = tableContent(bytes);
  return [...(table === null ? [] : [table]), ...streamsIn(bytes)];
}

const TOLERANT = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64_000_000 };
const BEGINNINGS = [
  { bytes: Buffer.from([0x78, 0x01]), open: inflateSync },
  { bytes: Buffer.from([0x78, 0x5e]), open: inflateSync },
  { bytes: Buffer.from([0x78, 0x9c]), open: inflateSync },
  { bytes: Buffer.from([0x78, 0xda]), open: inflateSync },
  { bytes: Buffer.from([0x1f, 0x8b, 0x08]), open: gunzipSync },
];
const MOST_STREAMS = 200;

function streamsIn(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (const { bytes: beginning, open } of BEGINNINGS) {
    let at = bytes.indexOf(beginning);
    for (let count = 0; at !== -1 && count < MOST_STREAMS; count += 1) {
      try {
        found.push(open(bytes.subarray(at), TOLERANT));
      } catch {
        // Not a beginning after all.
      }
      at = bytes.indexOf(beginning, at + 1);
    }
  }
  return found;
}
