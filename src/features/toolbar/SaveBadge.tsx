import { Check, CircleAlert, Eye, LoaderCircle } from 'lucide-react';
import { dateFormat } from '../../i18n/date-format';
import type { SaveState } from '../../storage/save-state';
import { Tooltip } from '../../ui/Tooltip';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useTranslation } from '../../ui/translation';
import styles from './SaveBadge.module.css';

interface SaveBadgeProps {
  readonly state: SaveState;
  /** One tap: a file from memory, whatever the disk says. */
  readonly onExportNow: () => void;
}

export function SaveBadge({ state, onExportNow }: SaveBadgeProps) {
  return (
    <div role="status" className={styles['status']}>
      <BadgeContent state={state} onExportNow={onExportNow} />
    </div>
  );
}

function BadgeContent({ state, onExportNow }: SaveBadgeProps) {
  const { locale, t } = useTranslation();
  switch (state.kind) {
    case 'notSaved':
      return (
        <Tooltip text={t(`storage.notSaved.${state.reason}`)}>
          <button type="button" className={styles['failed']} onClick={onExportNow}>
            <CircleAlert size={17} strokeWidth={2.2} />
            {t('editor.notSaved')}
            <VisuallyHidden> {t(`storage.notSaved.${state.reason}`)}</VisuallyHidden>
          </button>
        </Tooltip>
      );
    case 'saving':
      return (
        <span className={styles['quiet']}>
          <LoaderCircle size={16} strokeWidth={2.2} />
          <span>{t('storage.saving')}</span>
        </span>
      );
    case 'reading':
      return (
        <span className={styles['quiet']}>
          <Eye size={16} strokeWidth={2} />
          <span>{t('editor.readOnly')}</span>
        </span>
      );
    case 'saved': {
      const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(state.at);
      return (
        <span className={styles['quiet']}>
          <Check size={16} strokeWidth={2.4} />
          <span data-short={t('editor.savedShort')}>{t('editor.saved', { time })}</span>
        </span>
      );
    }
  }
}
