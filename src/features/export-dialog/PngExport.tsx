import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useTranslation } from '../../ui/translation';
import { BeforeLeaving } from './BeforeLeaving';
import type { ExportDialogProps } from './export-dialog-props';
import { ExportFooter } from './ExportFooter';
import { useExport } from './use-export';
import styles from './PngExport.module.css';

const WIDTH = { least: 400, usual: 3200, most: 8000 };
const USUAL_WIDTHS = ['1920', '3200', '4800'];

/** A picture of a chosen width, to a file or to the clipboard. */
export function PngExport(props: ExportDialogProps) {
  const { shape, onExport, onClose } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState(String(WIDTH.usual));
  const progress = useExport({ onExport, onClose });
  const width = Math.round(Number(typed));
  const isUsable = width >= WIDTH.least && width <= WIDTH.most;
  const run = (to: 'file' | 'clipboard') => {
    if (isUsable) progress.run({ format: 'png', width, to });
  };
  return (
    <Dialog
      title={t('exportDialog.pngTitle')}
      description={t('exportDialog.pngSentence')}
      onClose={onClose}
      footer={
        <ExportFooter
          progress={progress}
          onDownload={() => {
            run('file');
          }}
        >
          <Button
            icon={<Copy size={18} strokeWidth={2} />}
            onClick={() => {
              run('clipboard');
            }}
          >
            {t('exportDialog.copy')}
          </Button>
        </ExportFooter>
      }
    >
      <TextField
        className={styles['width']}
        label={t('exportDialog.width')}
        type="number"
        min={WIDTH.least}
        max={WIDTH.most}
        step={100}
        value={typed}
        suggestions={USUAL_WIDTHS}
        hint={
          isUsable
            ? t('exportDialog.size', { width, height: Math.round(width * shape) })
            : t('exportDialog.widthRange', { least: WIDTH.least, most: WIDTH.most })
        }
        onChange={setTyped}
      />
      <BeforeLeaving {...props} />
    </Dialog>
  );
}
