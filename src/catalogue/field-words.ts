import type { CatalogueField } from './catalogue-field';
import { foldWord } from './text-words';

const WORDS: Readonly<Record<CatalogueField, readonly string[]>> = {
  aid: ['aide', 'aides', 'social', 'aid'],
  care: ['soin', 'soins', 'sante', 'care'],
  education: ['education', 'educatif', 'ecole'],
  control: ['controle', 'justice', 'securite', 'control'],
  culture: ['culture', 'culturel', 'loisirs'],
};

const FIELD_BY_WORD: ReadonlyMap<string, CatalogueField> = new Map(
  (Object.entries(WORDS) as [CatalogueField, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word) => [word, field] as const),
  ),
);

/** The field that one word in parentheses names: « aide », « Soin », « éducation »; `null` for any other word. */
export function fieldNamed(word: string): CatalogueField | null {
  return FIELD_BY_WORD.get(foldWord(word.trim())) ?? null;
}
