import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';
import { BeforeLeaving } from './BeforeLeaving';
import type { ExportDialogProps } from './export-dialog-props';
import { ExportFooter } from './ExportFooter';
import { useExport } from './use-export';
import styles from './TextExport.module.css';

/** The sheet in the language of the line, to read before it leaves. */
export function TextExport(props: ExportDialogProps) {
  const { text, notInText, onExport, onClose } = props;
  const { t } = useTranslation();
  const progress = useExport({ onExport, onClose });
  return (
    <Dialog
      size="large"
      title={t('exportDialog.textTitle')}
      description={t('exportDialog.textSentence')}
      onClose={onClose}
      footer={
        <ExportFooter
          progress={progress}
          onDownload={() => {
            progress.run({ format: 'text' });
          }}
        />
      }
    >
      <textarea
        readOnly
        rows={14}
        translate="no"
        dir="auto"
        spellCheck={false}
        aria-label={t('exportDialog.textPreview')}
        className={styles['text']}
        value={text}
      />
      <p className={styles['without']}>{t('leaving.notInText', { things: notInText })}</p>
      <BeforeLeaving {...props} />
    </Dialog>
  );
}
