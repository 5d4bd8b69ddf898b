import type { storageFr } from '../fr/storage';
import type { TranslationOf } from '../message';

export const storageEn: TranslationOf<typeof storageFr> = {
  'storage.saving': 'Saving…',
  'storage.renamed': 'Sheet renamed',
  'storage.copyTitle': '{title} (copy)',
  'storage.notSaved.full':
    'This device has no room left. Nothing is lost while this page stays open: export the sheet now.',
  'storage.notSaved.slow':
    'The disk does not answer. Nothing is lost while this page stays open; saving is being tried again.',
  'storage.notSaved.otherTab':
    'Another tab writes on this sheet. What was drawn here is in this page only: export it.',
  'storage.notSaved.newerVersion':
    'A newer version of Tracé was used on this device. Export the sheet, then reload the page.',
  'storage.notSaved.erased': 'This sheet was erased from another tab. It is in this page only.',
  'storage.notSaved.failed':
    'The browser refuses to save. Nothing is lost while this page stays open; saving is being tried again.',
  'storage.problem.unreadable': 'This sheet can no longer be read. It is kept as it is: nothing was changed.',
  'storage.problem.incomplete':
    'The end of this sheet can no longer be read. What can is opened as a new sheet; the old one is kept as it is.',
  'storage.problem.newerVersion':
    'This sheet comes from a newer version of Tracé: reload the page. Nothing was changed.',
  'storage.problem.absent': 'This sheet is no longer on this device.',
  'storage.problem.inUse': 'This sheet is open elsewhere: close it first. Nothing was changed.',
  'storage.problem.unavailable':
    'The browser gives no access to storage on this device. Nothing was changed.',
};
