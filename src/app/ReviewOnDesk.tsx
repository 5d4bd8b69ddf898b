import { useCallback } from 'react';
import { ReviewDialog } from '../features/recovery/ReviewDialog';
import { longDay } from '../i18n/long-day';
import { reviewDay } from '../storage/retention';
import type { SheetId } from '../storage/sheet-id';
import { useTranslation } from '../ui/translation';
import { useAnswer } from '../ui/use-answer';
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
  const sheet = useAnswer(useCallback(() => retention.of(id), [id, retention]));
  if (sheet === undefined || sheet === null) return null;
  return (
    <ReviewDialog
      sheet={sheet}
      now={desk.now()}
      onChoose={async (reviewOn) => {
        const chosen = await retention.choose(id, reviewOn);
        if (!chosen.ok) return t(storageSentence(chosen.problem));
        announce(t('keeping.reviewDone', { date: longDay(reviewDay({ ...sheet, reviewOn }), locale) }));
        return null;
      }}
      onClose={onClose}
    />
  );
}
