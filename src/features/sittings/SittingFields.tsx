import { SITTING_SETTINGS } from '../../catalogue/sitting-settings';
import {
  editNextDate,
  editSittingDate,
  editSittingText,
  editSittingTime,
  proposeNext,
} from '../../commands/edit-sitting';
import type { Translate } from '../../i18n/translate';
import { localDay } from '../../model/local-day';
import { monthsLater } from '../../model/months-later';
import type { ClockTime, Sitting } from '../../model/sitting';
import { sittingRemarks } from '../../model/sitting-remarks';
import { writeDay } from '../../quick-entry/write-date';
import { Button } from '../../ui/Button';
import { KeptField } from '../../ui/KeptField';
import { useTranslation } from '../../ui/translation';
import type { SittingsTools } from './sittings-tools';
import styles from './Sittings.module.css';

/** The next sitting is usually so many months later. */
const NEXT_MONTHS = [12, 18] as const;

interface SittingFieldsProps {
  readonly tools: SittingsTools;
  readonly sitting: Sitting;
}

/** When and where a sitting takes place, and when people mean to meet again. */
export function SittingFields({ tools, sitting }: SittingFieldsProps) {
  const { host, titleOf } = tools;
  const { t } = useTranslation();
  const { id, date, start, end, setting, place } = sitting;
  return (
    <div className={styles['fields']}>
      <KeptField
        isLabelShown
        label={t('sittings.date')}
        placeholder={t('sittings.dateHint')}
        value={date === null ? '' : writeDay(date)}
        onCommit={(typed) => editSittingDate(host, id, typed, titleOf)}
      />
      <div className={styles['times']}>
        <KeptField
          isLabelShown
          label={t('sittings.start')}
          placeholder={t('sittings.clockHint')}
          value={clockText(start, t)}
          onCommit={(typed) => editSittingTime(host, id, 'start', typed)}
        />
        <KeptField
          isLabelShown
          label={t('sittings.end')}
          placeholder={t('sittings.clockHint')}
          value={clockText(end, t)}
          onCommit={(typed) => editSittingTime(host, id, 'end', typed)}
        />
      </div>
      <KeptField
        isLabelShown
        className={styles['whole']}
        label={t('sittings.setting')}
        suggestions={SITTING_SETTINGS}
        value={setting ?? ''}
        onCommit={(typed) => editSittingText(host, id, 'setting', typed)}
      />
      <KeptField
        isLabelShown
        className={styles['whole']}
        label={t('sittings.place')}
        value={place ?? ''}
        onCommit={(typed) => editSittingText(host, id, 'place', typed)}
      />
      {!sitting.sheetless && <NextSitting tools={tools} sitting={sitting} />}
      <Remarks tools={tools} sitting={sitting} />
    </div>
  );
}

function NextSitting({ tools: { host }, sitting: { id, date, next } }: SittingFieldsProps) {
  const { t } = useTranslation();
  const from = date ?? localDay(host.now());
  const [earliest, latest] = NEXT_MONTHS.map((months) => writeDay(monthsLater(from, months)));
  return (
    <div className={styles['next']}>
      <KeptField
        isLabelShown
        label={t('sittings.next')}
        placeholder={t('sittings.dateHint')}
        hint={t('sittings.nextHint', { from: earliest ?? '', to: latest ?? '' })}
        value={next === null ? '' : writeDay(next)}
        onCommit={(typed) => editNextDate(host, id, typed)}
      />
      <div className={styles['proposals']}>
        {NEXT_MONTHS.map((months) => (
          <Button
            key={months}
            onClick={() => {
              proposeNext(host, id, months);
            }}
          >
            {t('sittings.nextIn', { count: months })}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** What is odd about what is noted, in sentences; nothing is refused for it. */
function Remarks({ tools: { document }, sitting }: SittingFieldsProps) {
  const { t } = useTranslation();
  const remarks = sittingRemarks(document, sitting);
  return (
    <ul role="status" className={styles['remarks']}>
      {remarks.map((remark) => (
        <li key={remark}>{t(`sittings.${remark}`)}</li>
      ))}
    </ul>
  );
}

/** « 9h30 ». */
function clockText(time: ClockTime | null, t: Translate): string {
  if (time === null) return '';
  return t('sittings.clock', { hour: Number(time.slice(0, 2)), minutes: time.slice(3) });
}
