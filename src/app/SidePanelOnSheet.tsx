import { lazy, Suspense } from 'react';
import type { SidePanelProps } from './OpenSidePanel';

// Loaded when a panel is first opened: the first visit draws sooner.
const OpenSidePanel = lazy(async () => ({ default: (await import('./OpenSidePanel')).OpenSidePanel }));

/** The panel beside the sheet: the thread, the card or the outline. */
export function SidePanelOnSheet(props: SidePanelProps) {
  return (
    <Suspense fallback={null}>
      <OpenSidePanel {...props} />
    </Suspense>
  );
}
