import { foldWord } from './text-words';

const FEMININE: ReadonlySet<string> = new Set([
  'mme',
  'mmes',
  'madame',
  'mlle',
  'mlles',
  'mademoiselle',
  'dre',
]);
const MASCULINE: ReadonlySet<string> = new Set([
  'm',
  'm.',
  'mm',
  'mm.',
  'mr',
  'mr.',
  'monsieur',
  'messieurs',
]);

/** The gender that a civility at the start of a name says: « Mme la juge Delmas »; « Dr » says none. */
export function civilityGender(name: string): 'feminine' | 'masculine' | null {
  const [first = '', ...others] = name.trim().split(/\s+/u);
  const civility = foldWord(first);
  if (others.length === 0) return null;
  if (FEMININE.has(civility)) return 'feminine';
  return MASCULINE.has(civility) ? 'masculine' : null;
}
