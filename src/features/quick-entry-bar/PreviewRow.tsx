import { CircleAlert } from 'lucide-react';
import { chipText } from '../../quick-entry/chip-text';
import { problemText } from '../../quick-entry/problem-text';
import { useTranslation } from '../../ui/translation';
import { ABOUT_INVITED, countedAbout } from './about-length';
import { ChipView } from './ChipView';
import type { QuickEntry } from './use-quick-entry';
import styles from './PreviewRow.module.css';

interface PreviewRowProps {
  readonly entry: QuickEntry;
  readonly isOpen: boolean;
  /** Enter on a chip. */
  readonly onDraw: () => void;
}

/** What Enter will draw, or why it would draw nothing. Always in the page, so that it is read out. */
export function PreviewRow({ entry, isOpen, onDraw }: PreviewRowProps) {
  const { t } = useTranslation();
  const { reading, isAsked } = entry;
  const { problem, chips } = reading;
  const counted = countedAbout(reading);
  const sentence = problem === null ? null : problemText(problem, t);
  // Of the day and the place of a sitting nothing stands on the sheet.
  const isOnSheet = reading.intents.some(({ kind }) => kind !== 'setSitting');
  return (
    <section className={styles['row']} aria-label={t('editor.preview')} aria-live="polite" hidden={!isOpen}>
      {sentence === null && chips.length > 0 && (
        <span className={styles['enter']}>{t('editor.enterDraws')}</span>
      )}
      {sentence === null && (
        <ul className={styles['chips']}>
          {chips.map((chip, index) => (
            <ChipView
              key={index}
              chip={chip}
              text={chipText(chip, t)}
              onKind={entry.chooseKind}
              onDraw={onDraw}
            />
          ))}
        </ul>
      )}
      {sentence !== null && (
        <p key={sentence} className={styles['problem']} data-asked={isAsked || undefined}>
          <CircleAlert size={18} strokeWidth={2} aria-hidden="true" />
          {sentence}
        </p>
      )}
      {sentence === null && counted === null && isOnSheet && (
        <span className={styles['where']}>{t('editor.previewWhere')}</span>
      )}
      {counted !== null && (
        <span className={styles['counter']} data-long={counted > ABOUT_INVITED || undefined}>
          {t('editor.aboutCounter', { count: counted, invited: ABOUT_INVITED })}
        </span>
      )}
    </section>
  );
}
