import { RefreshCw } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import { Banner } from './Banner';

interface UpdateBannerProps {
  readonly onUpdate: () => void;
  readonly onLater: () => void;
}

/** The new version never takes over by itself, in the middle of a sitting. */
export function UpdateBanner({ onUpdate, onLater }: UpdateBannerProps) {
  const { t } = useTranslation();
  return (
    <Banner
      icon={<RefreshCw size={18} strokeWidth={2} />}
      actions={
        <>
          <Button variant="plain" onClick={onLater}>
            {t('editor.updateLater')}
          </Button>
          <Button onClick={onUpdate}>{t('editor.updateNow')}</Button>
        </>
      }
    >
      {t('editor.updateReady')}
    </Banner>
  );
}
