import type { quickEntryFr } from '../fr/quick-entry';
import type { TranslationOf } from '../message';

export const quickEntryEn: TranslationOf<typeof quickEntryFr> = {
  'quickEntry.placeholder': 'Write: First name > Name, role, chez institution: about…',
};
