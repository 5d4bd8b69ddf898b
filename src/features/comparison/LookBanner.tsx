import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './Comparison.module.css';

interface LookBannerProps {
  readonly how: 'alone' | 'since';
  /** « 17 mars 2026 ». */
  readonly sitting: string;
  readonly onLeave: () => void;
}

/** Says, over the head of the sheet, which day it shows or is compared with, and is the way back. */
export function LookBanner({ how, sitting, onLeave }: LookBannerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['banner']}>
      <p role="status" className={styles['bannerWords']}>
        {t(`comparison.${how}`, { sitting })}
      </p>
      <Button onClick={onLeave}>{t(how === 'alone' ? 'comparison.back' : 'comparison.unmark')}</Button>
    </div>
  );
}
