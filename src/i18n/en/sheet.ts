import type { sheetFr } from '../fr/sheet';
import type { TranslationOf } from '../message';

export const sheetEn: TranslationOf<typeof sheetFr> = {
  'sheet.bornAbout': 'c. {year}',
};
