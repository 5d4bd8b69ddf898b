import type { Catalogue } from '../message';

export const sheetFr = {
  'sheet.bornAbout': 'v. {year}',
} as const satisfies Catalogue;
