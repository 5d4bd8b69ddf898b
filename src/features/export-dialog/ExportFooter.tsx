import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useTranslation } from '../../ui/translation';
import type { ExportProgress } from './use-export';
import styles from './ExportFooter.module.css';

interface ExportFooterProps {
  readonly progress: ExportProgress;
  /** Another way out, before « Télécharger ». */
  readonly children?: ReactNode;
  readonly onDownload: () => void;
}

/** What is going on, why it failed, and « Télécharger », last. */
export function ExportFooter({ progress, children, onDownload }: ExportFooterProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['state']} role="status">
        {progress.isBusy && <span className={styles['busy']}>{t('exportDialog.busy')}</span>}
        {progress.problem !== null && <Notice>{progress.problem}</Notice>}
      </div>
      {children}
      <Button
        variant="primary"
        aria-disabled={progress.isBusy || undefined}
        icon={<Download size={18} strokeWidth={2} />}
        onClick={onDownload}
      >
        {t('export.download')}
      </Button>
    </>
  );
}
