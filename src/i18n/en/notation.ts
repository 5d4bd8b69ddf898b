import type { TranslationOf } from '../message';
import type { notationFr } from '../fr/notation';

export const notationEn: TranslationOf<typeof notationFr> = {
  'notation.miscarriage': 'the miscarriage',
  'notation.stillbirth': 'the stillborn child',
  'notation.abortion': 'the ended pregnancy',
  'notation.lossIn': 'in {year}',
};
