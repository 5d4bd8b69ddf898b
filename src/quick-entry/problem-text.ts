import type { Translate } from '../i18n/translate';
import type { Problem } from './problem';

/** The sentence that says which part of a line is not understood, and what to write instead. */
export function problemText(problem: Problem, t: Translate): string {
  const part = problem.part.text.trim();
  switch (problem.kind) {
    case 'missingActivator':
    case 'missingActivatorAfter':
      return t(`quickEntry.problem.${problem.kind}`, { sign: problem.sign });
    case 'missingColon':
      return t('quickEntry.problem.missingColon', { part });
    case 'shortYear':
      return t('quickEntry.problem.shortYear', { part, year: problem.year, age: problem.age });
    case 'ambiguous':
      return t('quickEntry.problem.ambiguous', {
        many: numberWord(problem.alternatives.length, t),
        name: problem.name,
      });
    case 'severalOnSheet':
      return t('quickEntry.problem.severalOnSheet', { names: problem.names.join(', ') });
    case 'lineTooLong':
      return t('quickEntry.problem.lineTooLong', { length: problem.length, limit: problem.limit });
    default:
      return t(`quickEntry.problem.${problem.kind}`, { part: shortened(part) });
  }
}

const NUMBERS = [2, 3, 4, 5, 6, 7, 8, 9] as const;

function numberWord(count: number, t: Translate): string {
  const known = NUMBERS.find((number) => number === count);
  return known === undefined ? String(count) : t(`quickEntry.number.${known}`);
}

const LONGEST_QUOTED = 60;

function shortened(part: string): string {
  const characters = Array.from(part);
  return characters.length <= LONGEST_QUOTED ? part : `${characters.slice(0, LONGEST_QUOTED - 1).join('')}…`;
}
