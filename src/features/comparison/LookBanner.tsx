import { SheetBanner } from '../../ui/SheetBanner';
import { useTranslation } from '../../ui/translation';

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
    <SheetBanner leaveLabel={t(how === 'alone' ? 'comparison.back' : 'comparison.unmark')} onLeave={onLeave}>
      {t(`comparison.${how}`, { sitting })}
    </SheetBanner>
  );
}
