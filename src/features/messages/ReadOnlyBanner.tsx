import { Eye } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import { Banner } from './Banner';

interface ReadOnlyBannerProps {
  /** phone: no room to draw; otherTab: another tab writes; free: that tab has put the pen down. */
  readonly reason: 'phone' | 'otherTab' | 'free';
  /** Opens the sheet anew, to see what the other tab wrote and to go on. */
  readonly onReopen: () => void;
  /** Writes here from now on; the other tab reads along. */
  readonly onTakeOver: () => void;
}

export function ReadOnlyBanner({ reason, onReopen, onTakeOver }: ReadOnlyBannerProps) {
  const { t } = useTranslation();
  const icon = <Eye size={18} strokeWidth={2} />;
  if (reason === 'phone') return <Banner icon={icon}>{t('editor.readOnlyPhone')}</Banner>;
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
