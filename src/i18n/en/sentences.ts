import type { sentencesFr } from '../fr/sentences';
import type { TranslationOf } from '../message';

export const sentencesEn: TranslationOf<typeof sentencesFr> = {
  'sentence.undated': 'on an unspecified date',
};
