import type { exportFr } from '../fr/export';
import type { TranslationOf } from '../message';

export const exportEn: TranslationOf<typeof exportFr> = {
  'export.download': 'Download',
};
