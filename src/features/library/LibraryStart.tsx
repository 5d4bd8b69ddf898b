import { BookOpen, FilePlus2, FolderOpen, HardDrive, Settings } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import type { Locale } from '../../i18n/translate';
import { Button } from '../../ui/Button';
import { languageEntry } from '../../ui/language-entry';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menu-entry';
import { Notice } from '../../ui/Notice';
import { TraceLogo } from '../../ui/TraceLogo';
import { useTranslation } from '../../ui/translation';
import { StartButton } from './StartButton';
import styles from './LibraryStart.module.css';

interface LibraryStartProps {
  readonly problem: string | null;
  readonly onNew: () => void;
  readonly onOpenFile: (file: File) => void;
  readonly onExample: () => void;
  readonly onLocale: (locale: Locale) => void;
  readonly entries: readonly MenuEntry[];
  readonly notice: ReactNode;
}

/** The left side of the start screen: what Tracé is, and three ways to begin. */
export function LibraryStart(props: LibraryStartProps) {
  const { problem, onNew, onOpenFile, onExample, onLocale } = props;
  const translation = useTranslation();
  const { t } = translation;
  const fileInput = useRef<HTMLInputElement>(null);
  return (
    <header className={styles['start']}>
      <h1 className={styles['brand']}>
        <TraceLogo size={32} />
        Tracé
      </h1>
      <p className={styles['headline']}>{t('library.headline')}</p>
      <p className={styles['lead']}>{t('library.lead')}</p>
      <div className={styles['ways']}>
        <StartButton
          isMain
          icon={<FilePlus2 size={30} strokeWidth={1.8} />}
          label={t('library.new')}
          detail={t('library.newDetail')}
          onClick={onNew}
        />
        <StartButton
          icon={<FolderOpen size={23} strokeWidth={1.9} />}
          label={t('library.openFile')}
          detail={t('library.openFileDetail')}
          onClick={() => fileInput.current?.click()}
        />
        <input
          ref={fileInput}
          type="file"
          accept=".json,.txt,.ged,.age"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // So that the same file, mended, can be chosen again.
            event.target.value = '';
            if (file !== undefined) onOpenFile(file);
          }}
        />
        <StartButton
          icon={<BookOpen size={23} strokeWidth={1.9} />}
          label={t('library.example')}
          detail={t('library.exampleDetail')}
          onClick={onExample}
        />
      </div>
      <div className={styles['problem']} role="status">
        {problem !== null && <Notice>{problem}</Notice>}
      </div>
      <div className={styles['notices']}>{props.notice}</div>
      <div className={styles['foot']}>
        <HardDrive size={20} strokeWidth={1.8} aria-hidden="true" />
        <p>
          {t('library.staysHere')}
          <br />
          {t('library.offline')}
        </p>
        <Menu
          align="start"
          entries={[...props.entries, languageEntry(translation, onLocale)]}
          trigger={
            <Button variant="plain" icon={<Settings size={18} strokeWidth={1.9} />}>
              {t('vault.menu')}
            </Button>
          }
        />
      </div>
    </header>
  );
}
