import { Button } from '../../ui/Button';
import { SheetBanner } from '../../ui/SheetBanner';
import { useTranslation } from '../../ui/translation';
import styles from './Comparison.module.css';

interface LookBannerProps {
  readonly how: 'alone' | 'since';
  /** « 17 mars 2026 ». */
  readonly sitting: string;
  /** `null`: nobody leaves it here, as on a wall. */
  readonly onLeave: (() => void) | null;
  /** Shows in words what is marked; `null`: that is there, or nobody asks for it here. */
  readonly onList?: (() => void) | null;
}

/** Says, over the head of the sheet, which day it shows or is compared with, and is the way back. */
export function LookBanner({ how, sitting, onLeave, onList = null }: LookBannerProps) {
  const { t } = useTranslation();
  return (
    <SheetBanner
      leaveLabel={t(how === 'alone' ? 'comparison.back' : 'comparison.unmark')}
      onLeave={onLeave}
      more={onList !== null && <Button onClick={onList}>{t('comparison.list')}</Button>}
    >
      {t(`comparison.${how}`, { sitting })}{' '}
      {how === 'since' && <span className={styles['key']}>{t('comparison.marks')}</span>}
    </SheetBanner>
  );
}
