import type { Catalogue } from '../message';

export const notationFr = {
  'notation.miscarriage': 'la fausse couche',
  'notation.stillbirth': 'l’enfant mort-né',
  'notation.abortion': 'l’interruption de grossesse',
  'notation.lossIn': 'en {year}',
} as const satisfies Catalogue;
