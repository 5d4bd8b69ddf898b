import { decodeUtf8 } from './decode-utf8';
import { beginsAsGedcom } from './gedcom-text';

/** `sealed`: an encrypted sheet; `text`: lines of the quick-entry language; `gedcom`: a family tree. */
export type FileKind = 'trace' | 'text' | 'gedcom' | 'sealed' | 'unknown';

const LOOKED_AT = 1024;
const SEALED_LENGTH = 40;
const SEALED = /^(?:age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/;

/** What a file is, by how it begins, else by its name: a name may be wrong, and tablets change them. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  // Its words are plain, what follows them is not: it may be no text as a whole.
  if (SEALED.test(String.fromCharCode(...bytes.subarray(0, SEALED_LENGTH)))) return 'sealed';
  if (beginsAsGedcom(bytes)) return 'gedcom';
  const beginning = beginningOf(bytes);
  if (beginning === null) {
    if (/\.age$/iu.test(name)) return 'sealed';
    return /\.ged$/iu.test(name) ? 'gedcom' : 'unknown';
  }
  if (/^\s*\{/u.test(beginning) || /\.json$/iu.test(name)) return 'trace';
  return /\.ged$/iu.test(name) ? 'gedcom' : 'text';
}

/** The first characters, or `null` when they are no text; a character cut at the end does no harm. */
function beginningOf(bytes: Uint8Array): string | null {
  for (let end = Math.min(bytes.length, LOOKED_AT), cut = 0; cut < 4; cut += 1) {
    const text = decodeUtf8(bytes.subarray(0, end - cut));
    if (text !== null) return text.includes('\0') ? null : text;
    if (end < LOOKED_AT) return null;
  }
  return null;
}
