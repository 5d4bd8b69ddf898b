import { useStore } from 'zustand';
import { shortName } from '../documents/kin-words';
import { AroundBanner } from '../features/around/AroundBanner';
import { LookBanner } from '../features/comparison/LookBanner';
import type { FigureId } from '../model/ids';
import type { Editor } from '../session/editor-store';
import { useTranslation } from '../ui/translation';
import { sittingInFull } from './comparison-words';
import type { SheetViewStore } from './sheet-view';

interface WallHeadingProps {
  readonly editor: Editor;
  readonly sheetView: SheetViewStore;
  /** Whose surroundings are shown; `null`: all is. */
  readonly around: FigureId | null;
}

/** Says to the room which part of the sheet it sees, or of which day: the laptop has the way back. */
export function WallHeading({ editor, sheetView, around }: WallHeadingProps) {
  const translation = useTranslation();
  const look = useStore(sheetView, ({ sittings }) => sittings);
  const document = useStore(editor.store, ({ committed }) => committed);
  if (around !== null) {
    return <AroundBanner name={shortName(document, around, translation.t)} onLeave={null} />;
  }
  if (look === null || look.how === 'beside') return null;
  return (
    <LookBanner how={look.how} sitting={sittingInFull(document, look.before, translation)} onLeave={null} />
  );
}
