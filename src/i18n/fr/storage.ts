import type { Catalogue } from '../message';

export const storageFr = {
  'storage.saving': 'Enregistrement…',
} as const satisfies Catalogue;
