import { figureAt } from '../model/figure-at';
import { nameWriter } from '../quick-entry/name-writer';
import type { EditorState } from '../session/editor-store';

/** How a line begins that is typed with one figure in hand: « Sandrine > »; else empty. */
export function lineStart({ committed, selection }: Pick<EditorState, 'committed' | 'selection'>): string {
  const [id] = selection;
  if (id === undefined || selection.size > 1 || figureAt(committed, id) === undefined) return '';
  const name = nameWriter(committed).of(id);
  return name === '' ? '' : `${name} > `;
}
