import type { Draft } from 'immer';
import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId, MakeId } from '../model/ids';
import type { Activation } from '../model/activation';
import { joinsAny } from '../model/joins-any';
import { recordsOf } from '../model/records';
import { applyIntents } from './apply-intents';
import type { LineReading } from './reading';

/** What drawing needs of the layout. */
export interface Layout {
  /** Sets the positions of these figures, in order, and of no others; all their relations are in the draft. */
  readonly place: (draft: Draft<DiagramDocument>, figures: readonly FigureId[], t: Translate) => void;
  /** Routes these arrows among all others, which stay. */
  readonly route: (draft: Draft<DiagramDocument>, arrows: readonly ActivationId[], t: Translate) => void;
}

export interface DrawingTools {
  readonly makeId: MakeId;
  /** Ms since the Unix epoch; `null`: when the arrows were told is not known. */
  readonly now: number | null;
  readonly t: Translate;
  readonly layout: Layout;
}

/** What was drawn, by the ids of the document. */
export interface Drawn {
  readonly figures: readonly FigureId[];
  readonly arrows: readonly ActivationId[];
}

/**
 * Draws what was read into a draft of the document it was read against: records, then places, then arrows,
 * all in one recipe and so in one undo.
 */
export function drawReading(
  draft: Draft<DiagramDocument>,
  { intents }: Pick<LineReading, 'intents'>,
  { makeId, now, t, layout }: DrawingTools,
): Drawn {
  const { newFigures, movedFigures, newArrows } = applyIntents(draft, intents, {
    makeId,
    now,
    keepsProvisional: false,
  });
  const placed = [...newFigures, ...movedFigures];
  if (placed.length > 0) layout.place(draft, placed, t);
  const arrows = [...arrowsOf(draft, movedFigures, newArrows), ...newArrows];
  if (arrows.length > 0) layout.route(draft, arrows, t);
  return { figures: newFigures, arrows: newArrows };
}

/** The arrows that were there at figures that moved to another building. */
function arrowsOf(
  draft: Draft<DiagramDocument>,
  figures: readonly FigureId[],
  except: readonly ActivationId[],
): readonly ActivationId[] {
  if (figures.length === 0) return [];
  const moved = new Set(figures);
  return recordsOf<Activation>(draft.activations)
    .filter((arrow) => !except.includes(arrow.id) && joinsAny(arrow, moved))
    .map(({ id }) => id);
}
