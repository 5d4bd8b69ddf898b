import { Eraser } from 'lucide-react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';

interface EraseCopiesDialogProps {
  /** What the sheet was called. */
  readonly name: string;
  readonly onKeep: () => void;
  readonly onErase: () => void;
}

/** Asked once: the copies of a sheet that the database lost are all that is left of it. */
export function EraseCopiesDialog({ name, onKeep, onErase }: EraseCopiesDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      size="small"
      title={t('recovery.eraseTitle', { title: name })}
      description={t('recovery.eraseSentence')}
      onClose={onKeep}
      footer={
        <>
          <Button onClick={onKeep}>{t('library.keep')}</Button>
          <Button variant="primary" icon={<Eraser size={18} />} onClick={onErase}>
            {t('library.eraseConfirm')}
          </Button>
        </>
      }
    />
  );
}
