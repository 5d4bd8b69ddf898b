import { figureAt } from '../model/figure-at';
import { cleanText, hasForbiddenCharacters, TEXT_LIMITS, textLength } from '../model/text';
import type { CommandHost } from '../session/command';

/**
 * Gives a figure or a building another name. The drawing around it stays as it is.
 * @returns what is wrong with the name, in a sentence, or `null`: then it was taken.
 */
export function renameFigure({ editor, announce, t }: CommandHost, id: string, typed: string): string | null {
  const name = cleanText(typed).trim();
  const max = TEXT_LIMITS.name;
  const count = textLength(name);
  if (hasForbiddenCharacters(typed) || !typed.isWellFormed()) return t('rename.forbidden');
  if (count === 0) return t('rename.empty');
  if (count > max) return t('rename.tooLong', { max, count });
  const changed = editor.commit({ label: 'command.rename' }, (draft) => {
    const figure = figureAt(draft, id);
    if (figure !== undefined) figure.name = name;
  });
  if (changed) announce(t('done.renamed', { what: name }));
  return null;
}
