import type { storageFr } from '../fr/storage';
import type { TranslationOf } from '../message';

export const storageEn: TranslationOf<typeof storageFr> = {
  'storage.saving': 'Saving…',
  'storage.renamed': 'Sheet renamed',
  'storage.notSaved.full':
    'This device has no room left. Nothing is lost while this page stays open: export the sheet now.',
  'storage.notSaved.slow':
    'The disk does not answer. Nothing is lost while this page stays open; saving is being tried again.',
  'storage.notSaved.otherTab':
    'Another tab writes on this sheet. What was drawn here is in this page only: export it.',
  'storage.notSaved.newerVersion':
    'A newer version of Tracé was used on this device. Export the sheet, then reload the page.',
  'storage.notSaved.erased': 'This sheet was erased from another tab. It is in this page only.',
  'storage.notSaved.emptied':
    'The browser has emptied its store (no room left, or its data cleared). The sheet is whole in this page, and perhaps nowhere else: export it now.',
  'storage.notSaved.failed':
    'The browser refuses to save. Nothing is lost while this page stays open; saving is being tried again.',
};
