import type { Catalogue } from '../message';

export const helpFr = {
  'help.title': 'Aide',
} as const satisfies Catalogue;
