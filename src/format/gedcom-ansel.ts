/**
 * ANSEL (ANSI/NISO Z39.47), the usual encoding of old GEDCOM files: one byte a character, and accents written
 * before their letter. Letters and signs from A1 and from C0, accents from E0; a space where nothing is.
 */
const SIGNS = new Map([
  ...numbered(0xa1, 'ŁØĐÞÆŒʹ·♭®±ƠƯʼ '),
  ...numbered(0xb0, 'ʻłøđþæœʺı£ð ơư'),
  ...numbered(0xbe, '□■°ℓ℗©♯¿¡ß€'),
  ...numbered(0xcd, 'eoß'),
]);
const ACCENTS = new Map(
  numbered(
    0xe0,
    '\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030c\u030a\ufe20\ufe21\u0315\u030b\u0310' +
      '\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031c\u032e\ufe22\ufe23\u0338 \u0313',
  ),
);
const UNKNOWN = '\ufffd';

/** The text in NFC; a byte that ANSEL does not know becomes the sign of an unknown character. */
export function decodeAnsel(bytes: Uint8Array): string {
  const parts: string[] = [];
  let accents = '';
  for (const byte of bytes) {
    const accent = ACCENTS.get(byte);
    if (accent !== undefined) {
      accents += accent;
      continue;
    }
    parts.push(byte < 0x80 ? String.fromCharCode(byte) : (SIGNS.get(byte) ?? UNKNOWN), accents);
    accents = '';
  }
  return parts.join('').normalize('NFC');
}

function numbered(first: number, characters: string): readonly (readonly [number, string])[] {
  return Array.from(characters)
    .map((character, index) => [first + index, character] as const)
    .filter(([, character]) => character !== ' ');
}
