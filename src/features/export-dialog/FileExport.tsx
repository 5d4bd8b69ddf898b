import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';
import type { ExportDialogProps } from './export-dialog-props';
import { ExportFooter } from './ExportFooter';
import { useExport } from './use-export';

interface FileExportProps extends ExportDialogProps {
  readonly format: 'svg' | 'trace';
}

/** Formats with nothing to choose: what the file is for. */
export function FileExport({ format, onExport, onClose }: FileExportProps) {
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
    />
  );
}
