import { Eraser } from 'lucide-react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslation } from '../../ui/translation';

interface EraseDialogProps {
  readonly title: string;
  readonly onKeep: () => void;
  readonly onErase: () => void;
}

/** Asked once, in words: what goes, what stays, and that it cannot be undone. */
export function EraseDialog({ title, onKeep, onErase }: EraseDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      size="small"
      title={t('library.eraseTitle', { title })}
      description={t('library.eraseSentence')}
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
