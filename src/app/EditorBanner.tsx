import type { ReactNode } from 'react';
import type { ScreenKind } from '../features/editor-frame/screen-kind';
import { ReadOnlyBanner } from '../features/messages/ReadOnlyBanner';
import type { SaveState } from '../storage/save-state';

interface EditorBannerProps {
  readonly screen: ScreenKind;
  readonly saveState: SaveState;
  readonly onReopen: () => void;
  readonly onTakeOver: () => void;
  /** What is said where one can draw. */
  readonly reminder: ReactNode;
}

/** Says why nothing can be drawn here; when it can, whether a copy is due. */
export function EditorBanner({ screen, saveState, onReopen, onTakeOver, reminder }: EditorBannerProps) {
  if (saveState.kind === 'reading') {
    const reason = saveState.free ? 'free' : 'otherTab';
    return <ReadOnlyBanner reason={reason} onReopen={onReopen} onTakeOver={onTakeOver} />;
  }
  return screen === 'phone' ? (
    <ReadOnlyBanner reason="phone" onReopen={onReopen} onTakeOver={onTakeOver} />
  ) : (
    reminder
  );
}
