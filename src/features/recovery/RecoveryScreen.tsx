import { Download, FileDown } from 'lucide-react';
import { useState } from 'react';
import type { SheetCopy } from '../../storage/copy-shelf';
import type { SheetSurvey } from '../../storage/recover-sheets';
import type { SheetId } from '../../storage/sheet-id';
import { Button } from '../../ui/Button';
import { EraseQuestion } from '../../ui/EraseQuestion';
import { Notice } from '../../ui/Notice';
import { useTranslation } from '../../ui/translation';
import { useAnswer } from '../../ui/use-answer';
import { SheetLine } from './SheetLine';
import styles from './RecoveryScreen.module.css';

type Restored = 'restored' | 'notRestored' | 'notKept';

interface Survey {
  readonly sheets: readonly SheetSurvey[];
  /** The database gave no answer, and may hold more. */
  readonly isSilent: boolean;
}

interface RecoveryScreenProps {
  readonly survey: () => Promise<Survey>;
  /** Puts it down as a new sheet. `notRestored`: it does not read; `notKept`: the device did not take it. */
  readonly onRestore: (from: SheetCopy | SheetId) => Promise<Restored>;
  /** Out of this browser, where the device does not take it. */
  readonly onFile: (from: SheetCopy | SheetId) => void;
  /** The copies of a sheet that the database lost. @returns whether they are gone. */
  readonly onErase: (id: SheetId) => Promise<boolean>;
  readonly onRaw: () => void;
  readonly onLeave: () => void;
}

/** What each place still holds of each sheet. Nothing here needs the editor, and nothing is changed by looking. */
export function RecoveryScreen(props: RecoveryScreenProps) {
  const { survey, onRestore, onFile, onErase, onRaw, onLeave } = props;
  const { t } = useTranslation();
  const surveyed = useAnswer(survey);
  const [gone, setGone] = useState<ReadonlySet<SheetId>>(new Set());
  const [leaving, setLeaving] = useState<SheetSurvey | null>(null);
  const [said, setSaid] = useState<Restored | 'erased' | 'notErased' | null>(null);
  const [notKept, setNotKept] = useState<SheetCopy | SheetId | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isSilent = surveyed?.isSilent === true;
  const found = surveyed?.sheets.filter(({ id }) => !gone.has(id));
  const isMissing = surveyed?.sheets.some((sheet) => sheet.isMissing) === true;
  const nameOf = ({ title, id }: SheetSurvey): string =>
    title ?? t('recovery.sheet', { id: id.slice(0, 4).toUpperCase() });
  const restore = async (from: SheetCopy | SheetId) => {
    if (isBusy) return;
    setBusy(true);
    setSaid(null);
    setNotKept(null);
    const restored = await onRestore(from);
    setSaid(restored);
    if (restored === 'notKept') setNotKept(from);
    setBusy(false);
  };
  const erase = async (id: SheetId) => {
    setLeaving(null);
    setSaid(null);
    const isGone = await onErase(id);
    if (isGone) setGone((before) => new Set([...before, id]));
    setSaid(isGone ? 'erased' : 'notErased');
  };
  return (
    <main className={styles['screen']}>
      <h1>{t(isMissing ? 'recovery.title' : 'recovery.calmTitle')}</h1>
      {isMissing && <p>{t('recovery.sentence')}</p>}
      <p>{t('recovery.asNew')}</p>
      {found === undefined && <p role="status">{t('recovery.looking')}</p>}
      {isSilent && <Notice>{t('recovery.unanswered')}</Notice>}
      {found?.length === 0 && <p>{t(isSilent ? 'recovery.noCopy' : 'recovery.nothing')}</p>}
      <ul className={styles['list']}>
        {found?.map((sheet) => (
          <SheetLine
            key={sheet.id}
            sheet={sheet}
            name={nameOf(sheet)}
            onRestore={(from) => void restore(from)}
            onErase={() => {
              setLeaving(sheet);
            }}
          />
        ))}
      </ul>
      <div role="status">{said !== null && <Notice>{t(`recovery.${said}`)}</Notice>}</div>
      {notKept !== null && (
        <div className={styles['actions']}>
          <Button
            icon={<FileDown size={18} />}
            onClick={() => {
              onFile(notKept);
            }}
          >
            {t('recovery.asFile')}
          </Button>
        </div>
      )}
      <div className={styles['actions']}>
        <Button icon={<Download size={18} />} onClick={onRaw}>
          {t('recovery.raw')}
        </Button>
        <Button variant="primary" onClick={onLeave}>
          {t('recovery.leave')}
        </Button>
      </div>
      {leaving !== null && (
        <EraseQuestion
          title={t('recovery.eraseTitle', { title: nameOf(leaving) })}
          description={t('recovery.eraseSentence')}
          confirm={t('library.eraseConfirm')}
          onKeep={() => {
            setLeaving(null);
          }}
          onErase={() => void erase(leaving.id)}
        />
      )}
    </main>
  );
}
