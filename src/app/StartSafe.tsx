import { Clock, Eraser, HardDrive, KeyRound, Tablet } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Banner } from '../features/messages/Banner';
import { dateFormat } from '../i18n/date-format';
import type { SheetSummary } from '../storage/summarise-sheet';
import { Button } from '../ui/Button';
import { useTranslation } from '../ui/translation';
import type { HomeScreen } from './home-screen';
import { LateDevice } from './LateDevice';
import type { Retention } from './retention';

/** The sheets of this device; `null`: they are being looked up; `denied`: the browser gives no storage. */
export type ListedSheets = readonly SheetSummary[] | 'denied' | null;

interface StartSafeProps {
  readonly retention: Retention;
  readonly homeScreen: HomeScreen;
  readonly sheets: ListedSheets;
  /** Whether a phrase is needed to open them. */
  readonly isProtected: boolean;
  /** Of this device’s clock, ms since the Unix epoch. */
  readonly now: number;
  readonly onProtect: () => void;
  /** To what stands beside the database. */
  readonly onRecover: () => void;
}

const DAY_MS = 86_400_000;

/** What the start screen says of all sheets: what keeps them from being kept, what went as planned, who can read them. */
export function StartSafe(props: StartSafeProps) {
  const { retention, homeScreen, sheets, isProtected, now, onProtect } = props;
  const { t, locale } = useTranslation();
  const erased = useSyncExternalStore(retention.erased.subscribe, retention.erased.get);
  const isHomeDue = useSyncExternalStore(homeScreen.isDue.subscribe, homeScreen.isDue.get);
  const listed = sheets === 'denied' || sheets === null ? null : sheets;
  const lastWritten = Math.max(0, ...(listed ?? []).map(({ modifiedAt }) => modifiedAt));
  const day = (at: number): string => dateFormat(locale, { dateStyle: 'long' }).format(at);
  return (
    <>
      {sheets === null && <LateDevice onRecover={props.onRecover} />}
      {sheets === 'denied' && (
        <Banner icon={<HardDrive size={18} strokeWidth={2} />}>{t('keeping.denied')}</Banner>
      )}
      {lastWritten > now + DAY_MS && (
        <Banner icon={<Clock size={18} strokeWidth={2} />}>
          {t('keeping.clockBack', { today: day(now), date: day(lastWritten) })}
        </Banner>
      )}
      {erased !== null && (
        <Banner
          icon={<Eraser size={18} strokeWidth={2} />}
          actions={<Button onClick={retention.noteSeen}>{t('keeping.seen')}</Button>}
        >
          {t('keeping.erased', { count: erased.count, date: day(erased.at) })}
        </Banner>
      )}
      {listed?.length === 0 && isHomeDue && (
        <Banner
          icon={<Tablet size={18} strokeWidth={2} />}
          actions={<Button onClick={homeScreen.noteSeen}>{t('keeping.seen')}</Button>}
        >
          {t('keeping.homeScreen')}
        </Banner>
      )}
      {listed !== null && listed.length > 0 && !isProtected && (
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
