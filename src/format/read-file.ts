import type { DiagramDocument } from '../model/document';
import { fileKind } from './file-kind';
import type { ReadProblem } from './read-problem';
import { readGedcom, type GedcomFamily } from './read-gedcom';
import { readText } from './read-text';
import { readTrace } from './read-trace';
import { failure, success, type Result } from './result';

/** A drawing, lines of the quick-entry language still to be read, or a family still to be laid out. */
export type FileContent =
  | { readonly kind: 'trace'; readonly document: DiagramDocument }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'family'; readonly family: GedcomFamily };

/** Reads a file that somebody chose, whichever it is. @param name used only where the bytes do not tell. */
export function readFile(name: string, bytes: Uint8Array): Result<FileContent, ReadProblem> {
  switch (fileKind(name, bytes)) {
    case 'trace': {
      const read = readTrace(bytes);
      return read.ok ? success({ kind: 'trace', document: read.value }) : read;
    }
    case 'text': {
      const read = readText(bytes);
      return read.ok ? success({ kind: 'text', text: read.value }) : read;
    }
    case 'gedcom': {
      const read = readGedcom(bytes);
      return read.ok ? success({ kind: 'family', family: read.value }) : read;
    }
    case 'sealed':
      return failure({ kind: 'sealed' });
    case 'unknown':
      return failure({ kind: bytes.length === 0 ? 'notOurFile' : 'notUtf8' });
  }
}
