import { current, isDraft, type Draft } from 'immer';

/**
 * The document itself, or a copy of a draft as it stands now, records that were not touched being shared. What
 * is kept from one call to the next must never be a draft: it dies with its recipe.
 */
export function settled<T extends object>(document: T): T {
  return isDraft(document) ? current<T>(document as Draft<T>) : document;
}
