import type { Result } from '../format/result';
import type { Translate } from '../i18n/translate';
import { cleanText, hasForbiddenCharacters, textLength } from '../model/text';

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Line breaks and tabs, as a paste brings them, as spaces. */
export function onOneLine(typed: string): string {
  return typed.replace(LINE_BREAKS, ' ');
}

/**
 * A typed text as it may be kept: on one line, composed, without spaces round it, maybe empty; or, in a
 * sentence, why not.
 * @param max most code points.
 */
export function readTyped(typed: string, max: number, t: Translate): Result<string, string> {
  const line = onOneLine(typed);
  if (hasForbiddenCharacters(line) || !line.isWellFormed()) {
    return { ok: false, problem: t('edit.forbidden') };
  }
  const value = cleanText(line).trim();
  const count = textLength(value);
  if (count > max) return { ok: false, problem: t('edit.tooLong', { max, count }) };
  return { ok: true, value };
}
