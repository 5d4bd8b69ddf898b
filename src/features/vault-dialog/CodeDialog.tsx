import { Printer } from 'lucide-react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { useTranslation } from '../../ui/translation';
import styles from './CodeDialog.module.css';

interface CodeDialogProps {
  /** `null`: the device did not keep it. */
  readonly code: string | null;
  /** What else is to be known; `null`: nothing. */
  readonly note: string | null;
  readonly onClose: () => void;
}

/** The code that opens when the phrase is forgotten: on paper, and nowhere else. */
export function CodeDialog({ code, note, onClose }: CodeDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('vault.codeTitle')}
      description={t('vault.codeSentence')}
      onClose={onClose}
      footer={
        <>
          <Button
            icon={<Printer size={18} />}
            disabled={code === null}
            onClick={() => {
              globalThis.print();
            }}
          >
            {t('vault.print')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t('vault.codeDone')}
          </Button>
        </>
      }
    >
      {code === null ? (
        <Notice isLive>{t('vault.notKept')}</Notice>
      ) : (
        <p className={styles['code']} translate="no">
          {code}
        </p>
      )}
      {note !== null && <Notice isLive>{note}</Notice>}
    </Dialog>
  );
}
