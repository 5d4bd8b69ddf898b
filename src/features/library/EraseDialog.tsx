import { EraseQuestion } from '../../ui/EraseQuestion';
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
    <EraseQuestion
      title={t('library.eraseTitle', { title })}
      description={t('library.eraseSentence')}
      confirm={t('library.eraseConfirm')}
      onKeep={onKeep}
      onErase={onErase}
    />
  );
}
