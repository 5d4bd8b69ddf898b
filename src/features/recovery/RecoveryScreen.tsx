import { Download, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { dateFormat } from '../../i18n/date-format';
import type { SheetCopy } from '../../storage/copy-shelf';
import type { SheetSurvey } from '../../storage/recover-sheets';
import type { SheetId } from '../../storage/sheet-id';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useTranslation } from '../../ui/translation';
import { useAnswer } from '../../ui/use-answer';
import styles from './RecoveryScreen.module.css';

type Restored = 'restored' | 'notRestored' | 'notKept';

interface RecoveryScreenProps {
  readonly survey: () => Promise<readonly SheetSurvey[]>;
  /** Puts it down as a new sheet. `notRestored`: it does not read; `notKept`: the device did not take it. */
  readonly onRestore: (from: SheetCopy | SheetId) => Promise<Restored>;
  readonly onRaw: () => void;
  readonly onLeave: () => void;
}

/** What each place still holds of each sheet. Nothing here needs the editor, and nothing is changed by looking. */
export function RecoveryScreen({ survey, onRestore, onRaw, onLeave }: RecoveryScreenProps) {
  const { t } = useTranslation();
  const found = useAnswer(survey);
  const [said, setSaid] = useState<Restored | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isMissing = found?.some((sheet) => sheet.isMissing) === true;
  const restore = async (from: SheetCopy | SheetId) => {
    if (isBusy) return;
    setBusy(true);
    setSaid(null);
    setSaid(await onRestore(from));
    setBusy(false);
  };
  return (
    <main className={styles['screen']}>
      <h1>{t(isMissing ? 'recovery.title' : 'recovery.calmTitle')}</h1>
      {isMissing && <p>{t('recovery.sentence')}</p>}
      <p>{t('recovery.asNew')}</p>
      {found === undefined && <p role="status">{t('recovery.looking')}</p>}
      {found?.length === 0 && <p>{t('recovery.nothing')}</p>}
      <ul className={styles['list']}>
        {found?.map((sheet) => (
          <SheetLine key={sheet.id} sheet={sheet} onRestore={(from) => void restore(from)} />
        ))}
      </ul>
      <div role="status">{said !== null && <Notice>{t(`recovery.${said}`)}</Notice>}</div>
      <div className={styles['actions']}>
        <Button icon={<Download size={18} />} onClick={onRaw}>
          {t('recovery.raw')}
        </Button>
        <Button variant="primary" onClick={onLeave}>
          {t('recovery.leave')}
        </Button>
      </div>
    </main>
  );
}

interface SheetLineProps {
  readonly sheet: SheetSurvey;
  readonly onRestore: (from: SheetCopy | SheetId) => void;
}

function SheetLine({ sheet, onRestore }: SheetLineProps) {
  const { t, locale } = useTranslation();
  const format = dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const reads = sheet.inDatabase === 'whole' || sheet.inDatabase === 'beginning';
  return (
    <li className={styles['sheet']}>
      <h2 translate="no">{sheet.title ?? t('recovery.sheet', { id: sheet.id.slice(0, 4).toUpperCase() })}</h2>
      <p>{t(`recovery.${sheet.inDatabase}`)}</p>
      {reads && (
        <Button
          icon={<RotateCcw size={17} />}
          onClick={() => {
            onRestore(sheet.id);
          }}
        >
          {t('recovery.restoreDatabase')}
        </Button>
      )}
      {sheet.copies.length === 0 && <p>{t('recovery.noCopy')}</p>}
      {sheet.copies.slice(0, 6).map((copy) => (
        <Button
          key={copy.at}
          icon={<RotateCcw size={17} />}
          onClick={() => {
            onRestore(copy);
          }}
        >
          {t('recovery.restoreCopy', { date: format.format(copy.at) })}
        </Button>
      ))}
    </li>
  );
}
