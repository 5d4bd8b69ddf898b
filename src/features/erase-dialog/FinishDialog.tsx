import { Eraser } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { useTranslation } from '../../ui/translation';

interface FinishDialogProps {
  /** Opens what makes a file of the sheet. */
  readonly onExport: () => void;
  /** @returns why nothing was erased, in words; `null`: it is gone. */
  readonly onErase: () => Promise<string | null>;
  /** The sheet is gone: nothing of it may be shown any longer. */
  readonly onGone: () => void;
  readonly onClose: () => void;
}

/** « Terminer et effacer de cet ordinateur »: a file first, then nothing of it is left here. */
export function FinishDialog({ onExport, onErase, onGone, onClose }: FinishDialogProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const erase = async () => {
    setWorking(true);
    const refusal = await onErase();
    if (refusal === null) {
      onGone();
      return;
    }
    setWorking(false);
    setProblem(refusal);
  };
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
