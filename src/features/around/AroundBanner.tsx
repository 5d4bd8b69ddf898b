import { elides } from '../../documents/elided';
import { SheetBanner } from '../../ui/SheetBanner';
import { useTranslation } from '../../ui/translation';

interface AroundBannerProps {
  /** How the sheet calls whose surroundings are shown. */
  readonly name: string;
  /** `null`: nobody leaves it here, as on a wall. */
  readonly onLeave: (() => void) | null;
}

/** Says, at the head of the sheet, that it shows one person’s surroundings, and is the way back to all. */
export function AroundBanner({ name, onLeave }: AroundBannerProps) {
  const { t } = useTranslation();
  return (
    <SheetBanner leaveLabel={t('around.leave')} onLeave={onLeave}>
      {elides(name) ? t('around.titleElided', { name }) : t('around.title', { name })}
    </SheetBanner>
  );
}
