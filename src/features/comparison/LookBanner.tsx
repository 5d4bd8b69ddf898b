import { SheetBanner } from '../../ui/SheetBanner';
import { useTranslation } from '../../ui/translation';
import styles from './Comparison.module.css';

interface LookBannerProps {
  readonly how: 'alone' | 'since';
  /** « 17 mars 2026 ». */
  readonly sitting: string;
  /** `null`: nobody leaves it here, as on a wall. */
  readonly onLeave: (() => void) | null;
}

/** Says, over the head of the sheet, which day it shows or is compared with, and is the way back. */
export function LookBanner({ how, sitting, onLeave }: LookBannerProps) {
  const { t } = useTranslation();
  return (
    <SheetBanner leaveLabel={t(how === 'alone' ? 'comparison.back' : 'comparison.unmark')} onLeave={onLeave}>
      {t(`comparison.${how}`, { sitting })}{' '}
      {how === 'since' && <span className={styles['key']}>{t('comparison.marks')}</span>}
    </SheetBanner>
  );
}
