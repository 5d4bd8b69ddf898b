import type { Translate } from '../i18n/translate';
import { localDay } from '../model/local-day';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';

/** « feuille-2026-03-17.pdf »: the day of the sitting and nothing else, since file names are seen by others. */
export function exportFileName(document: DiagramDocument, ending: string, now: Date, t: Translate): string {
  return `${t('export.paper.fileName')}-${currentSitting(document).date ?? localDay(now.getTime())}.${ending}`;
}
