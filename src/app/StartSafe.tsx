import { Eraser, KeyRound, Tablet } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Banner } from '../features/messages/Banner';
import { dateFormat } from '../i18n/date-format';
import { Button } from '../ui/Button';
import { useTranslation } from '../ui/translation';
import type { HomeScreen } from './home-screen';
import type { Retention } from './retention';

interface StartSafeProps {
  readonly retention: Retention;
  readonly homeScreen: HomeScreen;
  /** Nothing was drawn on this device yet. */
  readonly isEmpty: boolean;
  /** There are sheets, and no phrase. */
  readonly isOpen: boolean;
  readonly onProtect: () => void;
}

/** What the start screen says of all sheets: that some went as planned, and that no phrase protects them. */
export function StartSafe({ retention, homeScreen, isEmpty, isOpen, onProtect }: StartSafeProps) {
  const { t, locale } = useTranslation();
  const erased = useSyncExternalStore(retention.erased.subscribe, retention.erased.get);
  const isHomeDue = useSyncExternalStore(homeScreen.isDue.subscribe, homeScreen.isDue.get);
  return (
    <>
      {erased !== null && (
        <Banner
          icon={<Eraser size={18} strokeWidth={2} />}
          actions={<Button onClick={retention.noteSeen}>{t('keeping.seen')}</Button>}
        >
          {t('keeping.erased', {
            count: erased.count,
            date: dateFormat(locale, { dateStyle: 'long' }).format(erased.at),
          })}
        </Banner>
      )}
      {isEmpty && isHomeDue && (
        <Banner
          icon={<Tablet size={18} strokeWidth={2} />}
          actions={<Button onClick={homeScreen.noteSeen}>{t('keeping.seen')}</Button>}
        >
          {t('keeping.homeScreen')}
        </Banner>
      )}
      {isOpen && (
        <Banner
          icon={<KeyRound size={18} strokeWidth={2} />}
          actions={<Button onClick={onProtect}>{t('vault.protectEntry')}</Button>}
        >
          {t('vault.banner')}
        </Banner>
      )}
    </>
  );
}
