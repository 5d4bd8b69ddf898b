import { Eraser, RotateCcw } from 'lucide-react';
import { dateFormat } from '../../i18n/date-format';
import type { SheetCopy } from '../../storage/copy-shelf';
import type { SheetSurvey } from '../../storage/recover-sheets';
import type { SheetId } from '../../storage/sheet-id';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './RecoveryScreen.module.css';

interface SheetLineProps {
  readonly sheet: SheetSurvey;
  readonly name: string;
  readonly onRestore: (from: SheetCopy | SheetId) => void;
  readonly onErase: () => void;
}

/** So many copies are seen at once; the older ones are a tap away. */
const NEWEST = 6;

/** What is left of one sheet, and what can be made of it. */
export function SheetLine({ sheet, name, onRestore, onErase }: SheetLineProps) {
  const { t } = useTranslation();
  const { inDatabase, copies } = sheet;
  const older = copies.slice(NEWEST);
  return (
    <li className={styles['sheet']}>
      <h2 translate="no">{name}</h2>
      <p>{t(`recovery.${inDatabase}`)}</p>
      {(inDatabase === 'whole' || inDatabase === 'beginning') && (
        <Button
          icon={<RotateCcw size={17} />}
          onClick={() => {
            onRestore(sheet.id);
          }}
        >
          {t('recovery.restoreDatabase')}
        </Button>
      )}
      {copies.length === 0 && <p>{t('recovery.noCopy')}</p>}
      <CopyButtons copies={copies.slice(0, NEWEST)} onRestore={onRestore} />
      {older.length > 0 && (
        <details className={styles['older']}>
          <summary>{t('recovery.olderCopies', { count: older.length })}</summary>
          <div className={styles['copies']}>
            <CopyButtons copies={older} onRestore={onRestore} />
          </div>
        </details>
      )}
      {inDatabase === 'absent' && copies.length > 0 && (
        <div className={styles['apart']}>
          <Button icon={<Eraser size={17} />} onClick={onErase}>
            {t('recovery.eraseCopies')}
          </Button>
        </div>
      )}
    </li>
  );
}

function CopyButtons({ copies, onRestore }: Pick<SheetLineProps, 'onRestore'> & Pick<SheetSurvey, 'copies'>) {
  const { t, locale } = useTranslation();
  // To the second: several are made in one minute.
  const format = dateFormat(locale, { dateStyle: 'long', timeStyle: 'medium' });
  return copies.map((copy) => (
    <Button
      key={`${copy.at}.${copy.seq}`}
      icon={<RotateCcw size={17} />}
      onClick={() => {
        onRestore(copy);
      }}
    >
      {t('recovery.restoreCopy', { date: format.format(copy.at) })}
    </Button>
  ));
}
