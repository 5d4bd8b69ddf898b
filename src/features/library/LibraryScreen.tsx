import { useState, type DragEvent, type ReactNode } from 'react';
import type { Locale } from '../../i18n/translate';
import type { SheetId } from '../../storage/sheet-id';
import type { SheetSummary } from '../../storage/summarise-sheet';
import { classNames } from '../../ui/class-names';
import { useTranslation } from '../../ui/translation';
import type { MenuEntry } from '../../ui/menu-entry';
import { EraseDialog } from './EraseDialog';
import { LibraryStart } from './LibraryStart';
import { SheetList } from './SheetList';
import styles from './LibraryScreen.module.css';

export interface LibraryScreenProps {
  /** Latest change first; `null` while they are being looked up. */
  readonly sheets: readonly SheetSummary[] | null;
  /** Ms since the Unix epoch: « aujourd’hui » is counted from it. */
  readonly now: number;
  /** Why the last thing asked for did not happen, and what was not lost; `null`: nothing to say. */
  readonly problem: string | null;
  readonly onNew: () => void;
  readonly onOpenFile: (file: File) => void;
  readonly onExample: () => void;
  readonly onOpen: (id: SheetId) => void;
  readonly onRename: (id: SheetId, title: string) => void;
  readonly onDuplicate: (id: SheetId) => void;
  /** « Date de révision ». */
  readonly onReview: (id: SheetId) => void;
  /** Already asked for and confirmed. */
  readonly onErase: (id: SheetId) => void;
  readonly onLocale: (locale: Locale) => void;
  /** What else is in the menu at the foot. */
  readonly entries?: readonly MenuEntry[];
  /** A quiet sentence about all sheets. */
  readonly notice?: ReactNode;
}

/** The start screen: a blank sheet at once, a file, the fictional example, or a sheet of this device. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { onOpenFile, onErase } = props;
  const { t } = useTranslation();
  const [isDropTarget, setDropTarget] = useState(false);
  const [erasing, setErasing] = useState<SheetSummary | null>(null);
  return (
    <div
      className={classNames(styles['screen'], isDropTarget && styles['dropTarget'])}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setDropTarget(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDropTarget(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropTarget(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onOpenFile(file);
      }}
    >
      <LibraryStart
        problem={props.problem}
        onNew={props.onNew}
        onOpenFile={onOpenFile}
        onExample={props.onExample}
        onLocale={props.onLocale}
        entries={props.entries ?? []}
        notice={props.notice}
      />
      <SheetList
        sheets={props.sheets}
        now={props.now}
        onOpen={props.onOpen}
        onRename={props.onRename}
        onDuplicate={props.onDuplicate}
        onReview={props.onReview}
        onErase={setErasing}
      />
      {erasing !== null && (
        <EraseDialog
          title={erasing.kind === 'readable' ? erasing.title : t('library.unreadableTitle')}
          onKeep={() => {
            setErasing(null);
          }}
          onErase={() => {
            setErasing(null);
            onErase(erasing.id);
          }}
        />
      )}
    </div>
  );
}

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}
