import { elides } from '../../documents/elided';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './AroundBanner.module.css';

interface AroundBannerProps {
  /** How the sheet calls whose surroundings are shown. */
  readonly name: string;
  readonly onLeave: () => void;
}

/** Says, over the head of the sheet, that it shows one person’s surroundings, and is the way back to all. */
export function AroundBanner({ name, onLeave }: AroundBannerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['banner']}>
      <p role="status" className={styles['words']}>
        {elides(name) ? t('around.titleElided', { name }) : t('around.title', { name })}
      </p>
      <Button onClick={onLeave}>{t('around.leave')}</Button>
    </div>
  );
}
