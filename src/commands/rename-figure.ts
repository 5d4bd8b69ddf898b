import { figureAt } from '../model/figure-at';
import { cleanText } from '../model/text';
import type { CommandHost } from '../session/command';
import { renameProblem } from './name-problem';

/**
 * Gives a figure or a building another name. The drawing around it stays as it is. A pregnancy may lose its name.
 * @returns what is wrong with the name, in a sentence, or `null`: then it was taken.
 */
export function renameFigure({ editor, announce, t }: CommandHost, id: string, typed: string): string | null {
  const name = cleanText(typed).trim();
  const problem = renameProblem(editor.store.getState().committed, id, typed, t);
  if (problem !== null) return problem;
  const changed = editor.commit({ label: 'command.rename' }, (draft) => {
    const figure = figureAt(draft, id);
    if (figure !== undefined) figure.name = name;
  });
  if (changed) announce(t('done.renamed', { what: name }));
  return null;
}
