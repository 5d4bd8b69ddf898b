import { moveAndReroute } from '../commands/move-selection';
import type { Translate } from '../i18n/translate';
import type { FigureId } from '../model/ids';
import { moveFigures } from '../model/move-figures';
import type { Point } from '../model/point';
import type { Editor } from '../session/editor-store';
import type { Snapping } from './use-snapping';

/** What a hand does to the figures it carries. */
export interface Carrying {
  /** @param way from where they were taken up, px at zoom 1 */
  readonly move: (way: Point) => void;
  readonly drop: (way: Point) => void;
  readonly cancel: () => void;
}

/** Takes figures up: a preview a move, drawn into line with the others, and one commit where they are dropped. */
export function carry(
  { editor, t, snapping }: { readonly editor: Editor; readonly t: Translate; readonly snapping: Snapping },
  carried: ReadonlySet<FigureId>,
): Carrying {
  snapping.begin(carried);
  return {
    move(way) {
      const snapped = snapping.snap(way);
      editor.preview((draft) => {
        moveFigures(draft, carried, snapped);
      });
    },
    drop(way) {
      const snapped = snapping.snap(way);
      snapping.end();
      editor.commit({ label: 'command.moveSelection' }, moveAndReroute(carried, snapped, t));
    },
    cancel() {
      snapping.end();
      editor.cancel();
    },
  };
}
