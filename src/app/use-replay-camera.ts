import { useEffect } from 'react';
import { withEnds } from '../model/arrow-with-ends';
import type { CommandHost } from '../session/command';
import type { Replay } from '../session/replay';
import type { ReplayStep } from '../session/replay-steps';

/** With more newcomers than this, the sheet is not moved to show them. */
const MOST_REVEALED = 8;

/** What is told is brought in sight, an arrow with both its ends: the camera never goes further by itself. */
export function useReplayCamera(
  host: CommandHost,
  { document }: Pick<Replay, 'document'>,
  told: ReplayStep | undefined,
): void {
  // Follows React Flow: what is told stands on the sheet by now.
  useEffect(() => {
    if (told === undefined) return;
    if (told.arrow !== null) host.view.reveal(withEnds(document, told.arrow));
    else if (told.figures.length <= MOST_REVEALED) host.view.reveal(told.figures);
  }, [document, host, told]);
}
