import { useState } from 'react';
import { readDay } from '../../commands/typed-day';
import { failure, success, type Result } from '../../format/result';
import { longDay } from '../../i18n/long-day';
import type { Translate } from '../../i18n/translate';
import { localDay } from '../../model/local-day';
import type { IsoDay } from '../../model/sitting';
import { writeDay } from '../../quick-entry/write-date';
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
  const [typed, setTyped] = useState(() => writeDay(reviewDay(sheet)));
  const [refusal, setRefusal] = useState<string | null>(null);
  const chosen = way === 'usual' ? success(null) : dayToCome(typed, localDay(now), t);
  const usual = longDay(usualReviewDay(sheet), locale);
  const choose = async (day: IsoDay | null) => {
    const refused = await onChoose(day);
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
          <Button
            variant="primary"
            disabled={!chosen.ok}
            onClick={() => {
              if (chosen.ok) void choose(chosen.value);
            }}
          >
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
            label={t('keeping.reviewDay')}
            placeholder={t('sittings.dateHint')}
            value={typed}
            problem={chosen.ok ? null : chosen.problem}
            onChange={setTyped}
          />
        )}
        <div role="status">{refusal !== null && <Notice>{refusal}</Notice>}</div>
      </div>
    </Dialog>
  );
}

/** A day of the calendar after today, typed; nothing typed is none. */
function dayToCome(typed: string, today: IsoDay, t: Translate): Result<IsoDay, string> {
  const read = readDay(typed, today, t);
  if (!read.ok) return read;
  return read.value === null || read.value <= today ? failure(t('keeping.reviewPast')) : success(read.value);
}
