import type { Catalogue } from '../message';

export const exportFr = {
  'export.download': 'Télécharger',
} as const satisfies Catalogue;
