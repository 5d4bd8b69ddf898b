import { Eye } from 'lucide-react';
import type { ReadingReason } from '../../storage/save-state';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import { Banner } from './Banner';

interface ReadOnlyBannerProps {
  /** `phone`: no room to draw. */
  readonly reason: ReadingReason | 'phone';
  /** Opens the sheet anew, to see what the other tab wrote and to go on. */
  readonly onReopen: () => void;
  /** Writes here from now on; the other tab reads along. */
  readonly onTakeOver: () => void;
  /** Loads the page anew, and with it the newer version when it is there. */
  readonly onReload: () => void;
}

export function ReadOnlyBanner({ reason, onReopen, onTakeOver, onReload }: ReadOnlyBannerProps) {
  const { t } = useTranslation();
  const icon = <Eye size={18} strokeWidth={2} />;
  if (reason === 'phone') return <Banner icon={icon}>{t('editor.readOnlyPhone')}</Banner>;
  if (reason === 'newerVersion') {
    return (
      <Banner icon={icon} actions={<Button onClick={onReload}>{t('app.reload')}</Button>}>
        {t('editor.readOnlyNewer')}
      </Banner>
    );
  }
  if (reason === 'otherTab') {
    return (
      <Banner icon={icon} actions={<Button onClick={onTakeOver}>{t('vault.takeOver')}</Button>}>
        {t('editor.readOnlyOtherTab')}
      </Banner>
    );
  }
  return (
    <Banner icon={icon} actions={<Button onClick={onReopen}>{t('editor.reopen')}</Button>}>
      {t('editor.readOnlyFree')}
    </Banner>
  );
}
