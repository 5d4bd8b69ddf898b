import type { ScreenKind } from '../features/editor-frame/screen-kind';
import { ReadOnlyBanner } from '../features/messages/ReadOnlyBanner';
import type { SaveState } from '../storage/save-state';

interface EditorBannerProps {
  readonly screen: ScreenKind;
  readonly saveState: SaveState;
  readonly onReopen: () => void;
}

/** Says why nothing can be drawn here; nothing when it can. */
export function EditorBanner({ screen, saveState, onReopen }: EditorBannerProps) {
  if (saveState.kind === 'reading') {
    return <ReadOnlyBanner reason={saveState.free ? 'free' : 'otherTab'} onReopen={onReopen} />;
  }
  return screen === 'phone' ? <ReadOnlyBanner reason="phone" onReopen={onReopen} /> : null;
}
