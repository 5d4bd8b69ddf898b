import { addRelative } from '../commands/add-relative';
import type { Relation } from '../canvas/sheet-tool';
import { figureAt } from '../model/figure-at';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import type { CommandHost } from '../session/command';
import { createEditor } from '../session/editor-store';

/** About as long as a first name: what the layout leaves room for. */
const STAND_IN = 'Prénom';

/**
 * Where somebody will stand who is about to be added to a figure, found by adding them to a copy of the sheet.
 * @returns the place, or why they cannot be added, in a sentence
 */
export function rehearseRelative(host: CommandHost, of: string, relation: Relation): Point | string {
  const { committed } = host.editor.store.getState();
  const editor = createEditor({ document: committed, now: host.now });
  const deaf: CommandHost = {
    ...host,
    editor,
    announce: () => undefined,
    view: { ...host.view, reveal: () => undefined },
  };
  const problem = addRelative(deaf, of as FigureId, relation, STAND_IN);
  if (problem !== null) return problem;
  const { committed: after, selection } = editor.store.getState();
  const [made] = selection;
  return (made === undefined ? undefined : figureAt(after, made)?.position) ?? { x: 0, y: 0 };
}
