import { Download } from 'lucide-react';
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

interface RecoveryScreenProps {
  readonly survey: () => Promise<readonly SheetSurvey[]>;
  /** Puts it down as a new sheet. `notRestored`: it does not read; `notKept`: the device did not take it. */
  readonly onRestore: (from: SheetCopy | SheetId) => Promise<Restored>;
  /** The copies of a sheet that the database lost. @returns whether they are gone. */
  readonly onErase: (id: SheetId) => Promise<boolean>;
  readonly onRaw: () => void;
  readonly onLeave: () => void;
}

/** What each place still holds of each sheet. Nothing here needs the editor, and nothing is changed by looking. */
export function RecoveryScreen({ survey, onRestore, onErase, onRaw, onLeave }: RecoveryScreenProps) {
  const { t } = useTranslation();
  const surveyed = useAnswer(survey);
  const [gone, setGone] = useState<ReadonlySet<SheetId>>(new Set());
  const [leaving, setLeaving] = useState<SheetSurvey | null>(null);
  const [said, setSaid] = useState<Restored | 'erased' | 'notErased' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const found = surveyed?.filter(({ id }) => !gone.has(id));
  const isMissing = surveyed?.some((sheet) => sheet.isMissing) === true;
  const nameOf = ({ title, id }: SheetSurvey): string =>
    title ?? t('recovery.sheet', { id: id.slice(0, 4).toUpperCase() });
  const restore = async (from: SheetCopy | SheetId) => {
    if (isBusy) return;
    setBusy(true);
    setSaid(null);
    setSaid(await onRestore(from));
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
      {found?.length === 0 && <p>{t('recovery.nothing')}</p>}
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
