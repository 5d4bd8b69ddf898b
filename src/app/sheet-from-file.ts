import { produce } from 'immer';
import { withFamily } from '../format/gedcom-document';
import { gedcomNote } from '../format/gedcom-note';
import { problemSentence } from '../format/problem-sentence';
import { readFile } from '../format/read-file';
import { failure, success, type Result } from '../format/result';
import { MAX_FILE_BYTES } from '../format/file-limits';
import type { Locale, Translate } from '../i18n/translate';
import { applyArrangement } from '../layout/apply-arrangement';
import { arrangePositions } from '../layout/arrange';
import type { DiagramDocument } from '../model/document';
import type { Desk } from './desk';
import { blankSheet } from './blank-sheet';
import { roomOnScreen } from './room-on-screen';

/** What a file puts on the desk. */
export interface SheetFromFile {
  readonly document: DiagramDocument;
  /** Lines still to be drawn on it; `null` for a whole drawing. */
  readonly text: string | null;
  /** What was left out of the file; `null`: all of it is there. */
  readonly note: string | null;
}

/** @returns the sheet, or the sentence that says why not, and that nothing was changed. */
export async function sheetFromFile(
  file: File,
  desk: Desk,
  { t, locale }: { readonly t: Translate; readonly locale: Locale },
): Promise<Result<SheetFromFile, string>> {
  if (file.size > MAX_FILE_BYTES) return failure(problemSentence({ kind: 'tooLarge' }, t));
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return failure(t('app.fileUnreachable'));
  const read = readFile(file.name, new Uint8Array(bytes));
  if (!read.ok) return failure(problemSentence(read.problem, t));
  switch (read.value.kind) {
    case 'trace':
      return success({ document: read.value.document, text: null, note: null });
    case 'text':
      return success({ document: blankSheet(desk, locale), text: read.value.text, note: null });
    case 'family': {
      const { family } = read.value;
      const document = withFamily(blankSheet(desk, locale), family, desk.makeId);
      return success({ document: laidOut(document, t), text: null, note: gedcomNote(family, t) });
    }
  }
}

/** A family tree has no places: everybody stands where « Ranger » would have them. */
function laidOut(document: DiagramDocument, t: Translate): DiagramDocument {
  return produce(document, (draft) => {
    applyArrangement(draft, {
      ...arrangePositions(document, t, { room: roomOnScreen() }),
      routes: new Map(),
    });
  });
}
