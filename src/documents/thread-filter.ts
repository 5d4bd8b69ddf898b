import type { Activation } from '../model/activation';
import { arrowColour, type ArrowColour } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';
import type { FieldId, FigureId } from '../model/ids';
import { arrowsAround } from './arrows-around';
import { fieldAt } from './field-at';

/** Which arrows of the thread are looked at: those that answer to all that is asked. `null`: not asked. */
export interface ThreadFilter {
  readonly around: FigureId | null;
  readonly relaysOnly: boolean;
  /** Somebody at one end works in it. */
  readonly field: FieldId | null;
  /** Relays are green too. */
  readonly colour: ArrowColour | null;
}

export const WHOLE_THREAD: ThreadFilter = { around: null, relaysOnly: false, field: null, colour: null };

export function isWholeThread({ around, relaysOnly, field, colour }: ThreadFilter): boolean {
  return around === null && !relaysOnly && field === null && colour === null;
}

/** @returns the same list when nothing is asked. */
export function arrowsAsked(
  document: DiagramDocument,
  arrows: readonly Activation[],
  filter: ThreadFilter,
): readonly Activation[] {
  if (isWholeThread(filter)) return arrows;
  const { around, relaysOnly, field, colour } = filter;
  const near = around === null ? null : arrowsAround(document, around);
  return arrows.filter(
    (arrow) =>
      (near === null || near.has(arrow.id)) &&
      (!relaysOnly || arrow.kind === 'relay') &&
      (field === null || [...arrow.from, ...arrow.to].some((end) => fieldAt(document, end) === field)) &&
      (colour === null || arrowColour(document, arrow) === colour),
  );
}
