import { figureAt } from '../model/figure-at';
import { recordAt } from '../model/records';
import { cleanText, TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { nameProblem } from './name-problem';

/**
 * Gives a figure or a building another name. The drawing around it stays as it is. A pregnancy may lose its name.
 * @returns what is wrong with the name, in a sentence, or `null`: then it was taken.
 */
export function renameFigure({ editor, announce, t }: CommandHost, id: string, typed: string): string | null {
  const name = cleanText(typed).trim();
  const { persons, institutions } = editor.store.getState().committed;
  const person = recordAt(persons, id);
  const mayBeNameless = person !== undefined && (person.expected || person.loss !== null);
  const max = recordAt(institutions, id) === undefined ? TEXT_LIMITS.name : TEXT_LIMITS.institution;
  const problem = name === '' && mayBeNameless ? null : nameProblem(typed, t, max);
  if (problem !== null) return problem;
  const changed = editor.commit({ label: 'command.rename' }, (draft) => {
    const figure = figureAt(draft, id);
    if (figure !== undefined) figure.name = name;
  });
  if (changed) announce(t('done.renamed', { what: name }));
  return null;
}
