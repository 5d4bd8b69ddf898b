import { NBSP } from '../i18n/typography';

/** A name that is heard and searched for, not printed: its spaces are plain ones. */
export function spoken(text: string): string {
  return text.replaceAll(NBSP, ' ');
}
