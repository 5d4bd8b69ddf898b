import { problemSentence } from '../format/problem-sentence';
import { readFile } from '../format/read-file';
import { failure, success, type Result } from '../format/result';
import { MAX_FILE_BYTES } from '../format/file-limits';
import type { Locale, Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { Desk } from './desk';
import { blankSheet } from './blank-sheet';

/** What a file puts on the desk. */
export interface SheetFromFile {
  readonly document: DiagramDocument;
  /** Lines still to be drawn on it; `null` for a whole drawing. */
  readonly text: string | null;
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
  return read.value.kind === 'trace'
    ? success({ document: read.value.document, text: null })
    : success({ document: blankSheet(desk, locale), text: read.value.text });
}
