import type { CommandHost } from '../session/command';
import { figureProblem, makeFigure, type FigureToMake } from './make-figure';
import { perform } from './perform';
import { signWords } from './sign-words';

/**
 * Puts somebody, or a building, on the sheet.
 * @returns why not, in a sentence, or `null`.
 */
export function addFigure(host: CommandHost, figure: FigureToMake): string | null {
  const { t } = host;
  const problem = figureProblem(figure, host);
  if (problem !== null) return problem;
  let made = '';
  const said = (document: Parameters<typeof signWords>[0]) =>
    t('gesture.added', { what: signWords(document, made, t) ?? '' });
  return perform(host, { label: 'command.addFigure', said, quietly: true }, (draft) => {
    made = makeFigure(draft, figure, host);
    return [made];
  });
}
