import type { helpFr } from '../fr/help';
import type { TranslationOf } from '../message';

export const helpEn: TranslationOf<typeof helpFr> = {
  'help.title': 'Help',
};
