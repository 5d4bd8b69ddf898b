import type { filesFr } from '../fr/files';
import type { TranslationOf } from '../message';

export const filesEn: TranslationOf<typeof filesFr> = {
  'files.notOurs': 'This file is not a Tracé sheet.',
};
