import type { Catalogue } from '../message';

export const libraryFr = {
  'library.empty': 'Aucune feuille sur cet appareil.',
} as const satisfies Catalogue;
