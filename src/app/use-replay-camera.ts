import { useEffect } from 'react';
import type { CommandHost } from '../session/command';
import type { ReplayStep } from '../session/replay-steps';

/** With more newcomers than this, the sheet is not moved to show them. */
const MOST_REVEALED = 8;

/** What is told is brought in sight, if it is not: the camera never goes further by itself. */
export function useReplayCamera(host: CommandHost, told: ReplayStep | undefined): void {
  // Follows React Flow: what is told stands on the sheet by now.
  useEffect(() => {
    if (told === undefined) return;
    if (told.arrow !== null) host.view.reveal([told.arrow]);
    else if (told.figures.length <= MOST_REVEALED) host.view.reveal(told.figures);
  }, [host, told]);
}
