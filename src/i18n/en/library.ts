import type { libraryFr } from '../fr/library';
import type { TranslationOf } from '../message';

export const libraryEn: TranslationOf<typeof libraryFr> = {
  'library.empty': 'No sheet on this device.',
};
