import { alternativeFor } from './alternatives';
import type { LineDraft } from './line-draft';
import { Misread } from './misread';
import type { NamedFigure } from './name-index';
import { nameForm } from './name-form';
import { textOf, type Token } from './token';

/** « Deux Thomas : lequel ? », with those whom the name fits. */
export function ambiguous(line: LineDraft, tokens: readonly Token[], fits: readonly NamedFigure[]): Misread {
  const [first, second, ...others] = fits.map((figure) => alternativeFor(line.document, line.names, figure));
  const part = line.part(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  if (first === undefined || second === undefined) return new Misread({ kind: 'notUnderstood', part });
  const { titleLength } = nameForm(tokens);
  const name = textOf(tokens.slice(titleLength < tokens.length ? titleLength : 0));
  return new Misread({ kind: 'ambiguous', part, name, alternatives: [first, second, ...others] });
}
