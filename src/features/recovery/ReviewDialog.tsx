import { useState } from 'react';
import { longDay } from '../../i18n/long-day';
import { localDay } from '../../model/local-day';
import type { IsoDay } from '../../model/sitting';
import { reviewDay, usualReviewDay, type KeptSheet } from '../../storage/retention';
import { Button } from '../../ui/Button';
import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { useTranslation } from '../../ui/translation';
import styles from './ReviewDialog.module.css';

interface ReviewDialogProps {
  readonly sheet: KeptSheet;
  /** Ms since the Unix epoch. */
  readonly now: number;
  /** @param day `null`: the usual one. @returns why it was not kept, in words; `null`: it was. */
  readonly onChoose: (day: IsoDay | null) => Promise<string | null>;
  readonly onClose: () => void;
}

/** « Date de révision »: when a sheet is looked at again, and what happens if nobody does. */
export function ReviewDialog({ sheet, now, onChoose, onClose }: ReviewDialogProps) {
  const { t, locale } = useTranslation();
  const [way, setWay] = useState<'usual' | 'own'>(sheet.reviewOn === null ? 'usual' : 'own');
  const [day, setDay] = useState(reviewDay(sheet));
  const [refusal, setRefusal] = useState<string | null>(null);
  const isPast = way === 'own' && day <= localDay(now);
  const usual = longDay(usualReviewDay(sheet), locale);
  const choose = async () => {
    const refused = await onChoose(way === 'usual' ? null : day);
    if (refused === null) onClose();
    else setRefusal(refused);
  };
  return (
    <Dialog
      title={t('keeping.reviewTitle')}
      description={t('keeping.reviewSentence')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('vault.cancel')}</Button>
          <Button variant="primary" disabled={isPast} onClick={() => void choose()}>
            {t('keeping.reviewKeep')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <ChoiceGroup
          label={t('keeping.reviewWhen')}
          choices={[
            { value: 'usual', label: t('keeping.reviewUsual', { date: usual }) },
            { value: 'own', label: t('keeping.reviewOwn') },
          ]}
          value={way}
          onChange={setWay}
        />
        {way === 'usual' ? (
          <p className={styles['hint']}>{t('keeping.reviewUsualHint')}</p>
        ) : (
          <TextField
            type="date"
            label={t('keeping.reviewDay')}
            value={day}
            problem={isPast ? t('keeping.reviewPast') : null}
            onChange={setDay}
          />
        )}
        <div role="status">{refusal !== null && <Notice>{refusal}</Notice>}</div>
      </div>
    </Dialog>
  );
}
