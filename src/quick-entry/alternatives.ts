import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import type { Alternative } from './problem';
import type { NamedFigure, NameIndex } from './name-index';
import { quoteText } from './quote-name';

/** How to name a figure of the sheet so that nobody else fits: with its number when others bear its name. */
export function unmistakableName(names: NameIndex, figure: NamedFigure): string {
  const bearers = names.byFullName.get(figure.fullKey) ?? [];
  const name = quoteText(figure.name);
  return bearers.length < 2 ? name : `${name} (${bearers.indexOf(figure) + 1})`;
}

export function alternativeFor(
  document: DiagramDocument,
  names: NameIndex,
  figure: NamedFigure,
): Alternative {
  return {
    id: figure.id,
    name: figure.name,
    detail: detailOf(document, figure),
    replacement: unmistakableName(names, figure),
  };
}

/** What tells two figures of one name apart: function, institution or year. */
export function detailOf(document: DiagramDocument, { id }: Pick<NamedFigure, 'id'>): string | null {
  const figure = figureAt(document, id);
  if (figure === undefined) return null;
  if ('function' in figure) {
    const place = figure.institution === null ? undefined : figureAt(document, figure.institution);
    return figure.function ?? place?.name ?? null;
  }
  if ('birthYear' in figure) return figure.tie ?? figure.birthYear?.toString() ?? null;
  return null;
}
