import type { Catalogue } from '../message';

export const findFr = {
  'command.find': 'Trouver une personne',
  'find.title': 'Trouver une personne',
  'find.empty': 'Personne de ce nom sur la feuille.',
  'find.found': '{name} est au milieu de l’écran.',
} as const satisfies Catalogue;
