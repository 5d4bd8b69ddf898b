import type { Catalogue } from '../message';

export const filesFr = {
  'files.notOurs': 'Ce fichier n’est pas une feuille Tracé.',
} as const satisfies Catalogue;
