import type { Catalogue } from '../message';

export const sheetFr = {
  'sheet.bornAbout': 'v. {year}',
  'sheet.lifespan': '{birth} – {death}',
  'sheet.died': '† {year}',
  'sheet.expected': 'à naître',
  'sheet.concernsTwo': '{first} et {second}',
  'sheet.concernsChildren': 'les {count} enfants',
  'sheet.concernsMany': '{first} et {count} autres',
} as const satisfies Catalogue;
