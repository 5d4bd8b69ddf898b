import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';
import { BeforeLeaving } from './BeforeLeaving';
import type { ExportDialogProps } from './export-dialog-props';
import { ExportFooter } from './ExportFooter';
import { useExport } from './use-export';
import styles from './FileExport.module.css';

interface FileExportProps extends ExportDialogProps {
  readonly format: 'svg' | 'trace';
}

/** Formats with nothing to choose: what the file is for. The sheet’s own file holds all of it, and says so. */
export function FileExport(props: FileExportProps) {
  const { format, onExport, onClose } = props;
  const { t } = useTranslation();
  const progress = useExport({ onExport, onClose });
  return (
    <Dialog
      title={t(`exportDialog.${format}Title`)}
      description={t(`exportDialog.${format}Sentence`)}
      onClose={onClose}
      footer={
        <ExportFooter
          progress={progress}
          onDownload={() => {
            progress.run({ format });
          }}
        />
      }
    >
      {format === 'svg' ? (
        <BeforeLeaving {...props} />
      ) : (
        <p className={styles['whole']}>{t('exportDialog.traceWhole')}</p>
      )}
    </Dialog>
  );
}
