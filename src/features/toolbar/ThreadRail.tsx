import { ListOrdered } from 'lucide-react';
import { useTranslation } from '../../ui/translation';
import styles from './ThreadRail.module.css';

interface ThreadRailProps {
  readonly onOpen: () => void;
}

/** The narrow right side while the thread is closed. */
export function ThreadRail({ onOpen }: ThreadRailProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['rail']}>
      <button type="button" aria-expanded={false} className={styles['button']} onClick={onOpen}>
        <ListOrdered size={20} strokeWidth={2} />
        <span className={styles['word']}>{t('editor.thread')}</span>
      </button>
    </div>
  );
}
