import { downloadFile } from '../export/download';
import { writeTrace } from '../format/write-trace';
import { createTranslate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import { exportFileName } from '../export/file-name';

/** The sheet as a `.trace.json` file, straight from memory: the way out when all else fails. */
export function saveTraceFile(document: DiagramDocument, now: number): void {
  const name = exportFileName(document, 'trace.json', new Date(now), createTranslate('fr'));
  downloadFile(new Blob([writeTrace(document)], { type: 'application/json' }), name);
}
