import { AwaitedDialog } from '../ui/AwaitedDialog';
import { latePart } from '../ui/late-part';
import type { SidePanelProps } from './OpenSidePanel';

/** The panel beside the sheet: the thread, the card or the outline. */
export const SidePanelOnSheet = latePart(
  async () => (await import('./OpenSidePanel')).OpenSidePanel,
  AwaitedPanel,
);

/** One that was asked for to write in keeps what is typed off the sheet. */
function AwaitedPanel({ panel }: SidePanelProps) {
  return panel.asked > 0 && <AwaitedDialog onClose={panel.close} />;
}
