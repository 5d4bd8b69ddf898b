import { useEffect, type RefObject } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import { withEnds } from '../model/arrow-with-ends';
import type { DiagramDocument } from '../model/document';
import { recordAt } from '../model/records';
import type { Replay } from '../session/replay';
import type { ReplayStep } from '../session/replay-steps';

/** With more newcomers than this, the sheet is not moved to show them. */
const MOST_REVEALED = 8;

/**
 * What is told is brought in sight, an arrow with both its ends: the camera never goes further by itself. What was seen
 * before comes back with the present sheet, unless the hand has moved the view since.
 */
export function useReplayCamera(
  camera: RefObject<SheetCamera | null>,
  { document }: Pick<Replay, 'document'>,
  told: ReplayStep | undefined,
  isForRoom: boolean,
): void {
  // Follows React Flow: what is told stands on the sheet by now. A room that comes to look on has another view.
  useEffect(() => {
    if (told !== undefined) camera.current?.follow(signsToldBy(document, told));
  }, [camera, document, isForRoom, told]);
  // Follows React Flow too.
  useEffect(
    () => () => {
      camera.current?.unframe();
    },
    [camera],
  );
}

/** The arrow with its ends, those said to be over, else who comes, else those whom a tie joins. */
function signsToldBy(
  document: DiagramDocument,
  { arrow, ended, figures, ties }: ReplayStep,
): readonly string[] {
  if (arrow !== null) return withEnds(document, arrow);
  if (ended.length > 0) return ended.flatMap((id) => withEnds(document, id));
  const signs = figures.length > 0 ? figures : ties.flatMap((tie) => joinedBy(document, tie));
  return signs.length > MOST_REVEALED ? [] : signs;
}

function joinedBy(document: DiagramDocument, tie: string): readonly string[] {
  const filiation = recordAt(document.filiations, tie);
  if (filiation !== undefined) return [filiation.child, ...partnersOf(document, filiation.parent)];
  return recordAt(document.households, tie)?.members ?? partnersOf(document, tie);
}

/** Of a couple; a parent alone is themselves. */
function partnersOf(document: DiagramDocument, id: string): readonly string[] {
  return recordAt(document.couples, id)?.partners ?? [id];
}
