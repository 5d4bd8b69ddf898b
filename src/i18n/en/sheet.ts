import type { sheetFr } from '../fr/sheet';
import type { TranslationOf } from '../message';

export const sheetEn: TranslationOf<typeof sheetFr> = {
  'sheet.bornAbout': 'c. {year}',
  'sheet.lifespan': '{birth} – {death}',
  'sheet.died': '† {year}',
  'sheet.expected': 'to be born',
  'sheet.concernsTwo': '{first} and {second}',
  'sheet.concernsChildren': 'the {count} children',
  'sheet.concernsMany': '{first} and {count} others',
};
