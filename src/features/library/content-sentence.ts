import type { SheetSummary } from '../../storage/summarise-sheet';
import type { Translation } from '../../ui/translation';

/** « Clinique de Concertation · 35 activations, 6 relais », or what is wrong with the sheet. */
export function contentSentence(sheet: SheetSummary, { t }: Translation): string {
  if (sheet.kind === 'unreadable') return sheet.newer ? t('library.newer') : t('library.unreadable');
  if (sheet.incomplete) return t('library.incomplete');
  const { setting, activations, relays } = sheet;
  const counts = [
    activations > 0 || relays === 0 ? t('editor.count.activations', { count: activations }) : null,
    relays > 0 ? t('editor.count.relays', { count: relays }) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
  return setting === null ? counts : `${setting} · ${counts}`;
}
