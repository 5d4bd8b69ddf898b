import type { findFr } from '../fr/find';
import type { TranslationOf } from '../message';

export const findEn: TranslationOf<typeof findFr> = {
  'command.find': 'Find a person',
  'find.title': 'Find a person',
  'find.empty': 'Nobody of that name on the sheet.',
  'find.found': '{name} is in the middle of the screen.',
};
