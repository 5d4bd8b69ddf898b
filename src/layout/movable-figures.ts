import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { movedTogether } from '../model/move-figures';
import { recordsOf } from '../model/records';

/**
 * Whom « Ranger » may move: everybody, or those asked for, but nobody who is pinned. A building stands still
 * with all its people as soon as it, or one of them, is pinned.
 */
export function movableFigures(
  document: DiagramDocument,
  only: ReadonlySet<FigureId> | undefined,
): ReadonlySet<FigureId> {
  const figures = [
    ...recordsOf(document.persons),
    ...recordsOf(document.professionals),
    ...recordsOf(document.institutions),
  ];
  const wanted = movedTogether(document, only ?? figures.map(({ id }) => id));
  const pinned = movedTogether(
    document,
    figures.filter((figure) => figure.pinned).map(({ id }) => id),
  );
  return new Set([...wanted].filter((id) => !pinned.has(id)));
}
