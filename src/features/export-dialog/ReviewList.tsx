import { useId, useRef, useState } from 'react';
import type { PersonReview, ReviewItem } from '../../documents/sheet-review';
import { Block } from '../../ui/Block';
import { useTranslation } from '../../ui/translation';
import type { ExportDialogProps } from './export-dialog-props';
import { ReviewLine } from './ReviewLine';
import styles from './ReviewList.module.css';

type ReviewListProps = Pick<ExportDialogProps, 'review' | 'isPseudonymised' | 'onKeep'>;

/**
 * « Relire avec chacun »: person by person, those who are not there first. Under roles and letters nobody is named,
 * and no text that was typed goes out: neither is listed.
 */
export function ReviewList({ review, isPseudonymised, onKeep }: ReviewListProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { people, absents, kept } = review;
  const named = isPseudonymised ? [] : people;
  const withheld = isPseudonymised ? [] : review.withheld;
  const keep = (item: ReviewItem, staysHere: boolean) => {
    // The line goes away, and the button with it.
    heading.current?.focus();
    onKeep(item, staysHere);
  };
  const sentence =
    people.length === 0
      ? t('review.nobody')
      : isPseudonymised
        ? t('review.nobodyNamed')
        : absents === 0
          ? t('review.nobodyAbsent')
          : t('review.absents', { count: absents });
  return (
    <section aria-labelledby={headingId} className={styles['review']}>
      <h3 ref={heading} id={headingId} tabIndex={-1} className={styles['title']}>
        {t('review.title')}
      </h3>
      <p className={styles['sentence']}>{sentence}</p>
      {named.map((person) => (
        <PersonLines key={person.id} person={person} onKeep={keep} />
      ))}
      <div aria-live="polite">
        {kept.length > 0 && (
          <div className={styles['kept']}>
            <h4 className={styles['keptTitle']}>{t('review.keptTitle')}</h4>
            <ul>
              {kept.map((item) => (
                <ReviewLine key={`${item.kind} ${item.id}`} item={item} staysHere onKeep={keep} />
              ))}
            </ul>
            <p className={styles['note']}>{t('review.numbers')}</p>
          </div>
        )}
        {withheld.length > 0 && (
          <div className={styles['kept']}>
            <h4 className={styles['keptTitle']}>{t('review.withheldTitle')}</h4>
            <ul className={styles['texts']}>
              {withheld.map((text, at) => (
                <li key={`${at} ${text}`}>{t('review.withheldText', { text })}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

interface PersonLinesProps {
  readonly person: PersonReview;
  readonly onKeep: (item: ReviewItem, staysHere: boolean) => void;
}

/** Told in one line; opened, all of it. A sheet of three hundred does not write every line at once. */
function PersonLines({ person, onKeep }: PersonLinesProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { name, presence, items } = person;
  const details = [
    ...(presence === null ? [] : [t(`card.presence.${presence}`)]),
    t('review.itemCount', { count: items.length }),
  ];
  return (
    <Block title={<span translate="no">{name}</span>} detail={details.join(' · ')} onToggle={setOpen}>
      {isOpen && (
        <>
          <p className={styles['question']}>{t('review.about', { name })}</p>
          <ul>
            {items.map((item) => (
              <ReviewLine key={`${item.kind} ${item.id}`} item={item} staysHere={false} onKeep={onKeep} />
            ))}
          </ul>
        </>
      )}
    </Block>
  );
}
