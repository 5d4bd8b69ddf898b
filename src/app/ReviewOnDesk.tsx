import { useEffect, useState } from 'react';
import { ReviewDialog } from '../features/recovery/ReviewDialog';
import { reviewDay, type KeptSheet } from '../storage/retention';
import type { SheetId } from '../storage/sheet-id';
import { useTranslation } from '../ui/translation';
import { storageSentence, type Desk } from './desk';

interface ReviewOnDeskProps {
  readonly id: SheetId;
  readonly desk: Desk;
  readonly announce: (sentence: string) => void;
  readonly onClose: () => void;
}

/** When this sheet is looked at again: shown, and chosen anew. */
export function ReviewOnDesk({ id, desk, announce, onClose }: ReviewOnDeskProps) {
  const { t, locale } = useTranslation();
  const { retention } = desk;
  const [sheet, setSheet] = useState<KeptSheet | null>(null);
  // Asks the device, once.
  useEffect(() => {
    let isCurrent = true;
    void retention.of(id).then((kept) => {
      if (isCurrent) setSheet(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, [id, retention]);
  if (sheet === null) return null;
  return (
    <ReviewDialog
      sheet={sheet}
      now={desk.now()}
      onChoose={async (reviewOn) => {
        const chosen = await retention.choose(id, reviewOn);
        if (!chosen.ok) return t(storageSentence(chosen.problem));
        const day = new Date(`${reviewDay({ ...sheet, reviewOn })}T12:00`);
        const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(day);
        announce(t('keeping.reviewDone', { date }));
        return null;
      }}
      onClose={onClose}
    />
  );
}
