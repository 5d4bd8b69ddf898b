import type { storageFr } from '../fr/storage';
import type { TranslationOf } from '../message';

export const storageEn: TranslationOf<typeof storageFr> = {
  'storage.saving': 'Saving…',
};
