import { Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Banner } from '../features/messages/Banner';
import { Button } from '../ui/Button';
import { useTranslation } from '../ui/translation';
import { reloadPage } from './reload-page';

/** A database opens within a second; a damaged one may never answer, and nothing must look as if it were empty. */
const LATE_MS = 5_000;

interface LateDeviceProps {
  /** To what stands beside the database. */
  readonly onRecover: () => void;
}

/** Stands where the device is waited for; once that has been in vain for a while, says so, and what can be done. */
export function LateDevice({ onRecover }: LateDeviceProps) {
  const { t } = useTranslation();
  const [isLate, setLate] = useState(false);
  // Follows the clock.
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, LATE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLate) return null;
  return (
    <Banner
      icon={<Hourglass size={18} strokeWidth={2} />}
      actions={
        <>
          <Button onClick={reloadPage}>{t('app.reload')}</Button>
          <Button onClick={onRecover}>{t('recovery.entry')}</Button>
        </>
      }
    >
      {t('keeping.late')}
    </Banner>
  );
}
