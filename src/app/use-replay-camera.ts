import { useEffect, type RefObject } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import type { CommandHost } from '../session/command';
import type { ReplayStep } from '../session/replay-steps';

/** With more newcomers than this, the sheet is not moved to show them. */
const MOST_REVEALED = 8;

/** The whole sheet is in sight before anything is told; then what is told is brought there, if it is not. */
export function useReplayCamera(
  host: CommandHost,
  camera: RefObject<SheetCamera | null>,
  told: ReplayStep | undefined,
): void {
  // Follows React Flow: the sheet has made room for the bar by now.
  useEffect(() => {
    camera.current?.fit();
  }, [camera]);
  // Follows React Flow: what is told stands on the sheet by now.
  useEffect(() => {
    if (told === undefined) return;
    if (told.arrow !== null) host.view.reveal([told.arrow]);
    else if (told.figures.length <= MOST_REVEALED) host.view.reveal(told.figures);
  }, [host, told]);
}
