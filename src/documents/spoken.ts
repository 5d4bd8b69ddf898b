import { NBSP } from '../i18n/typography';

/** By a pattern: with a word, the browser would keep the text before and after it, and pieces of that. */
const HARD_SPACES = new RegExp(NBSP, 'g');

/** A name that is heard and searched for, not printed: its spaces are plain ones. */
export function spoken(text: string): string {
  return text.replace(HARD_SPACES, ' ');
}
