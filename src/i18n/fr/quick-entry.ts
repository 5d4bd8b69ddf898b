import type { Catalogue } from '../message';

export const quickEntryFr = {
  'quickEntry.placeholder': 'Écrire : Prénom > Nom, fonction, chez institution : à propos de…',
} as const satisfies Catalogue;
