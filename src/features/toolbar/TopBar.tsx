import {
  CalendarDays,
  Ellipsis,
  LayoutGrid,
  ListOrdered,
  Play,
  Presentation,
  Redo2,
  Undo2,
} from 'lucide-react';
import type { Locale } from '../../i18n/translate';
import type { SaveState } from '../../storage/save-state';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menu-entry';
import { TraceLogo } from '../../ui/TraceLogo';
import { useTranslation } from '../../ui/translation';
import { ExportMenu, type ExportChoice } from './ExportMenu';
import { moreEntries } from './more-entries';
import { SaveBadge } from './SaveBadge';
import { SheetName } from './SheetName';
import styles from './TopBar.module.css';

export interface TopBarProps {
  readonly name: string;
  readonly saveState: SaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** `false` while there is nothing on the sheet. */
  readonly canArrange: boolean;
  /** The sheet is being arranged, or its new places wait to be kept. */
  readonly isArranging: boolean;
  /** Without the buttons that change the sheet. */
  readonly isReadOnly: boolean;
  readonly isThreadOpen: boolean;
  /** @returns whether the name was taken. */
  readonly onRename: (name: string) => boolean;
  readonly onExportNow: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onArrange: () => void;
  /** The sheet is being replayed. */
  readonly isReplaying: boolean;
  /** `false` while there is nothing on the sheet. */
  readonly canReplay: boolean;
  readonly onReplay: () => void;
  readonly onProject: () => void;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onToggleThread: () => void;
  readonly onFind: () => void;
  readonly onSittings: () => void;
  readonly onSettings: () => void;
  /** What else is in the « … » menu. */
  readonly entries?: readonly MenuEntry[];
  readonly onHelp: () => void;
  readonly onLocale: (locale: Locale) => void;
  /** Back to the start screen; the sheet is kept. */
  readonly onLeave: () => void;
}

export function TopBar(props: TopBarProps) {
  const translation = useTranslation();
  const { t } = translation;
  return (
    <header className={styles['bar']}>
      <Button
        variant="plain"
        className={styles['brand']}
        aria-label={t('editor.backToSheets')}
        onClick={props.onLeave}
        icon={<TraceLogo />}
      >
        <span className={styles['wide']}>Tracé</span>
      </Button>
      <span className={styles['separator']} />
      {props.isReadOnly ? (
        <span className={styles['name']}>{props.name}</span>
      ) : (
        <SheetName name={props.name} onRename={props.onRename} />
      )}
      <IconButton
        className={styles['roomy']}
        label={t('sittings.title')}
        icon={<CalendarDays size={19} strokeWidth={1.9} />}
        onClick={props.onSittings}
      />
      <SaveBadge state={props.saveState} onExportNow={props.onExportNow} />
      <span className={styles['gap']} />
      {!props.isReadOnly && <EditButtons {...props} />}
      <IconButton
        className={styles['worded']}
        label={t('replay.title')}
        shortcut=";"
        aria-pressed={props.isReplaying}
        disabledReason={props.canReplay ? null : t('replay.nothing')}
        icon={
          <>
            <Play size={18} strokeWidth={1.9} />
            <span className={styles['wide']}>{t('replay.title')}</span>
          </>
        }
        onClick={props.onReplay}
      />
      <IconButton
        className={styles['worded']}
        label={t('projection.start')}
        shortcut="F9"
        icon={
          <>
            <Presentation size={18} strokeWidth={1.9} />
            <span className={styles['wide']}>{t('projection.start')}</span>
          </>
        }
        onClick={props.onProject}
      />
      <ExportMenu onExport={props.onExport} />
      <IconButton
        className={styles['narrow']}
        label={t('editor.thread')}
        icon={<ListOrdered size={22} strokeWidth={2} />}
        aria-expanded={props.isThreadOpen}
        onClick={props.onToggleThread}
      />
      <Menu
        entries={moreEntries(translation, props)}
        trigger={<Button variant="plain" aria-label={t('editor.more')} icon={<Ellipsis size={20} />} />}
      />
    </header>
  );
}

function EditButtons(props: TopBarProps) {
  const { canUndo, canRedo, canArrange, isArranging, onUndo, onRedo, onArrange } = props;
  const { t } = useTranslation();
  const nothing = canArrange ? null : t('editor.nothingToArrange');
  return (
    <>
      <IconButton
        label={t('editor.undo')}
        shortcut="Ctrl+Z"
        icon={<Undo2 size={20} strokeWidth={2} />}
        disabledReason={canUndo ? null : t('done.nothingToUndo')}
        onClick={onUndo}
      />
      <IconButton
        label={t('editor.redo')}
        shortcut={t('editor.redoKeys')}
        icon={<Redo2 size={20} strokeWidth={2} />}
        disabledReason={canRedo ? null : t('done.nothingToRedo')}
        onClick={onRedo}
      />
      <span className={styles['separator']} />
      <IconButton
        className={styles['worded']}
        label={t('editor.arrange')}
        icon={
          <>
            <LayoutGrid size={18} strokeWidth={1.9} />
            <span className={styles['wide']}>{t('editor.arrange')}</span>
          </>
        }
        disabledReason={isArranging ? t('editor.isArranging') : nothing}
        onClick={onArrange}
      />
    </>
  );
}
