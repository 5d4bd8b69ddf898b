import { decodeUtf8 } from './decode-utf8';
import { MAX_FILE_BYTES } from './file-limits';
import type { ReadProblem } from './read-problem';
import { failure, success, type Result } from './result';

/** The text of a `.txt`, as it stands: what its lines say is for the quick-entry language to tell. */
export function readText(bytes: Uint8Array): Result<string, ReadProblem> {
  if (bytes.length > MAX_FILE_BYTES) return failure({ kind: 'tooLarge' });
  const text = decodeUtf8(bytes);
  return text === null ? failure({ kind: 'notUtf8' }) : success(text);
}
