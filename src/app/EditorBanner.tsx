import type { ScreenKind } from '../features/editor-frame/screen-kind';
import { ReadOnlyBanner } from '../features/messages/ReadOnlyBanner';
import type { ReadingReason, SaveState } from '../storage/save-state';
import type { Desk, OpenSheet } from './desk';
import { FileReminderBanner } from './FileReminderBanner';
import { useSaveState } from './use-save-state';
import { WallOnDesk } from './WallOnDesk';
import { reloadPage } from './reload-page';

interface EditorBannerProps {
  readonly desk: Desk;
  readonly sheet: OpenSheet;
  readonly screen: ScreenKind;
  readonly onReopen: () => void;
  /** Makes a protected file of the sheet. */
  readonly onSealFile: () => void;
}

/** Says what the wall shows, and why nothing can be drawn here; when it can, whether a copy is due. */
export function EditorBanner(props: EditorBannerProps) {
  const { desk, sheet, screen } = props;
  const saveState = useSaveState(sheet.session);
  return (
    <>
      <WallOnDesk wall={desk.wall} />
      {saveState.kind !== 'reading' && screen !== 'phone' ? (
        <FileReminderBanner id={sheet.id} reminder={desk.backup.reminder} onCopy={props.onSealFile} />
      ) : (
        <ReadOnlyBanner
          reason={reasonOf(saveState)}
          onReopen={props.onReopen}
          onTakeOver={sheet.session.takeOver}
          onReload={reloadPage}
        />
      )}
    </>
  );
}

function reasonOf(saveState: SaveState): ReadingReason | 'phone' {
  return saveState.kind === 'reading' ? saveState.why : 'phone';
}
