import { Eraser, Printer } from 'lucide-react';
import { useState } from 'react';
import { dateFormat } from '../../i18n/date-format';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { useTranslation } from '../../ui/translation';

interface FinishDialogProps {
  /** Of this moment, ms since the Unix epoch. */
  readonly now: () => number;
  /** Opens what makes a file of the sheet. */
  readonly onExport: () => void;
  /** @returns why nothing was erased, in words; `null`: it is gone. */
  readonly onErase: () => Promise<string | null>;
  /** The sheet is gone, and its certificate was seen. */
  readonly onGone: () => void;
  readonly onClose: () => void;
}

/** « Terminer et effacer de cet ordinateur »: a file first, then nothing of it is left here. */
export function FinishDialog({ now, onExport, onErase, onGone, onClose }: FinishDialogProps) {
  const { t, locale } = useTranslation();
  const [goneAt, setGoneAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const erase = async () => {
    setWorking(true);
    const refusal = await onErase();
    setWorking(false);
    if (refusal === null) setGoneAt(now());
    else setProblem(refusal);
  };
  if (goneAt !== null) {
    const format = dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
    return (
      <Dialog
        title={t('erase.certificateTitle')}
        isText
        onClose={onGone}
        footer={
          <>
            <Button
              icon={<Printer size={18} />}
              onClick={() => {
                globalThis.print();
              }}
            >
              {t('vault.print')}
            </Button>
            <Button variant="primary" onClick={onGone}>
              {t('erase.certificateDone')}
            </Button>
          </>
        }
      >
        <p>{t('erase.certificate', { date: format.format(goneAt) })}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('erase.finishTitle')}
      description={t('erase.finishSentence')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('library.keep')}</Button>
          <Button onClick={onExport}>{t('erase.exportFirst')}</Button>
          <Button
            variant="primary"
            icon={<Eraser size={18} />}
            disabled={isWorking}
            onClick={() => void erase()}
          >
            {t('erase.finish')}
          </Button>
        </>
      }
    >
      <div role="status">{problem !== null && <Notice>{problem}</Notice>}</div>
    </Dialog>
  );
}
