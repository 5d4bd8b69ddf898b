import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { Person } from '../model/person';
import { recordAt } from '../model/records';
import { cleanText, hasForbiddenCharacters, TEXT_LIMITS, textLength } from '../model/text';

const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * What is wrong with a name as it was typed, in a sentence; `null`: it can be kept, as `cleanText` leaves it.
 * @param max most code points: an institution's name may be longer than a person's
 */
export function nameProblem(typed: string, t: Translate, max: number = TEXT_LIMITS.name): string | null {
  const name = cleanText(typed).trim();
  const count = textLength(name);
  if (count === 0) return t('name.empty');
  if (LINE_BREAK.test(typed)) return t('name.lineBreak');
  if (hasForbiddenCharacters(typed) || !typed.isWellFormed()) return t('name.forbidden');
  return count > max ? t('name.tooLong', { max, count }) : null;
}

/** What is wrong with another name for this figure or building of the sheet; `null`: it can have it. */
export function renameProblem(
  { persons, institutions }: Pick<DiagramDocument, 'persons' | 'institutions'>,
  id: string,
  typed: string,
  t: Translate,
): string | null {
  if (cleanText(typed).trim() === '' && mayBeNameless(recordAt(persons, id))) return null;
  const isBuilding = recordAt(institutions, id) !== undefined;
  return nameProblem(typed, t, isBuilding ? TEXT_LIMITS.institution : TEXT_LIMITS.name);
}

/** A child who is not born, or never was, may have no name. */
export function mayBeNameless(person: Pick<Person, 'expected' | 'loss'> | undefined): boolean {
  return person !== undefined && (person.expected || person.loss !== null);
}
