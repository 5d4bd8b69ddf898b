import type { Catalogue } from '../message';

export const sentencesFr = {
  'sentence.undated': 'à une date non précisée',
} as const satisfies Catalogue;
