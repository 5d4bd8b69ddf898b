import { KeyRound } from 'lucide-react';
import { Banner } from '../features/messages/Banner';
import { Button } from '../ui/Button';
import { useTranslation } from '../ui/translation';

interface StartSafeProps {
  readonly onProtect: () => void;
}

/** Said quietly for as long as no phrase protects the sheets. */
export function StartSafe({ onProtect }: StartSafeProps) {
  const { t } = useTranslation();
  return (
    <Banner
      icon={<KeyRound size={18} strokeWidth={2} />}
      actions={<Button onClick={onProtect}>{t('vault.protectEntry')}</Button>}
    >
      {t('vault.banner')}
    </Banner>
  );
}
