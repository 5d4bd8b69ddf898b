import type { Translate } from '../i18n/translate';
import type { FigureId } from '../model/ids';
import { joinsAny } from '../model/joins-any';
import { movedTogether, moveFigures } from '../model/move-figures';
import type { Point } from '../model/point';
import type { Command, CommandHost } from '../session/command';
import type { Editor } from '../session/editor-store';
import type { Recipe } from '../session/transaction';
import { reroute } from './reroute';

/** How far an arrow key moves what is selected; with Shift, eight times as far. */
const STEP = 1;
const LARGE_STEP = 8;

const DIRECTIONS = [
  { key: 'ArrowLeft', x: -1, y: 0 },
  { key: 'ArrowRight', x: 1, y: 0 },
  { key: 'ArrowUp', x: 0, y: -1 },
  { key: 'ArrowDown', x: 0, y: 1 },
] as const;

/** One command a direction and a size of step; a key held down is one undo. */
export const moveSelection: readonly Command[] = DIRECTIONS.flatMap(({ key, x, y }) =>
  [STEP, LARGE_STEP].map((step) => ({
    id: `moveSelection:${key}:${step}`,
    label: 'command.moveSelection' as const,
    shortcuts: [step === STEP ? key : `Shift+${key}`],
    isEnabled: (host: CommandHost) => selectedFigures(host.editor).size > 0,
    run: ({ editor, t }: CommandHost) => {
      const moved = selectedFigures(editor);
      editor.commit(
        { label: 'command.moveSelection', mergeKey: `move:${[...moved].join()}` },
        moveAndReroute(moved, { x: x * step, y: y * step }, t),
      );
    },
  })),
);

/**
 * The recipe for the end of a move: the figures in their place, their arrows routed again. Px at zoom 1.
 */
export function moveAndReroute(moved: ReadonlySet<FigureId>, delta: Point, t: Translate): Recipe {
  return (draft) => {
    moveFigures(draft, moved, delta);
    if (delta.x === 0 && delta.y === 0) return;
    reroute(draft, t, (arrow) => joinsAny(arrow, moved));
  };
}

function selectedFigures(editor: Editor): ReadonlySet<FigureId> {
  const { committed, selection } = editor.store.getState();
  return movedTogether(committed, selection);
}
