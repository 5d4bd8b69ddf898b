import type { InstitutionEntry } from './institution-entry';
import { BELGIAN_INSTITUTIONS, SHARED_INSTITUTIONS } from './institutions-belgium';
import { FRENCH_INSTITUTIONS } from './institutions-france';

/** Every kind of institution the line knows. Where two share a word, the first one wins. */
export const INSTITUTIONS: readonly InstitutionEntry[] = [
  ...FRENCH_INSTITUTIONS,
  ...BELGIAN_INSTITUTIONS,
  ...SHARED_INSTITUTIONS,
];
