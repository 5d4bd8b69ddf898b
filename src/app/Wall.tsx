import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Curtain } from '../features/projection/Curtain';
import { loadLanguage, type Locale } from '../i18n/translate';
import { UiProvider } from '../ui/UiProvider';
import { usePanicKey } from './use-room-keys';
import type { WallReceiver } from './wall-receiver';
import { WallSheet } from './WallSheet';

interface WallProps {
  readonly receiver: WallReceiver;
  /** Its words are loaded. */
  readonly firstLocale: Locale;
}

/** The page of a second screen: « Pause », until its editor gives it a sheet and somebody shows it. */
export function Wall({ receiver, firstLocale }: WallProps) {
  const { picture } = useStore(receiver.store);
  const [locale, setLocale] = useState(firstLocale);
  const wanted = picture?.locale ?? locale;
  usePanicKey(receiver.toggle);
  // Follows the laptop's language.
  useEffect(() => {
    document.documentElement.lang = locale;
    let isWanted = true;
    void loadLanguage(wanted).then((loaded) => {
      if (isWanted) setLocale(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [locale, wanted]);
  return (
    <UiProvider locale={locale}>
      {picture !== null && <WallSheet receiver={receiver} picture={picture} />}
      <Curtain onRaise={receiver.toggle} />
    </UiProvider>
  );
}
