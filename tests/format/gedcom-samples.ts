import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDER = '../shared/data/gedcom';

/** Families drawn by strangers, for checks only: none when the folder is not there. */
export function strangersFamilies(): readonly (readonly [string, Uint8Array])[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ged'))
    .map((name) => [name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))]);
}

/** A GEDCOM file of these lines, with its head and its end. */
export function gedcomText(lines: readonly string[], head: readonly string[] = ['1 CHAR UTF-8']): string {
  return ['0 HEAD', ...head, ...lines, '0 TRLR', ''].join('\n');
}

export function gedcomBytes(lines: readonly string[], head?: readonly string[]): Uint8Array {
  return new TextEncoder().encode(gedcomText(lines, head));
}

export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function wideBytes(text: string, order: 'little' | 'big', mark = true): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    [...(mark ? [0xfeff] : []), ...units].flatMap((unit) =>
      order === 'little' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
}
