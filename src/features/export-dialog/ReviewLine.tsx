import { wordOnPeople } from '../../catalogue/words-on-people';
import type { ReviewItem } from '../../documents/sheet-review';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './ReviewList.module.css';

interface ReviewLineProps {
  readonly item: ReviewItem;
  readonly staysHere: boolean;
  readonly onKeep: (item: ReviewItem, staysHere: boolean) => void;
}

/** One sentence, and the button that keeps it here, or lets it go out again. */
export function ReviewLine({ item, staysHere, onKeep }: ReviewLineProps) {
  const { t } = useTranslation();
  const { text } = item;
  const word = staysHere || item.kind === 'wish' ? null : wordOnPeople(text);
  return (
    <li className={styles['line']}>
      <span className={styles['text']}>
        <span translate="no">{text}</span>
        {word !== null && <span className={styles['hint']}>{t('said.labelHint', { word })}</span>}
      </span>
      <Button
        aria-label={staysHere ? t('review.goOnItem', { text }) : t('review.stopItem', { text })}
        onClick={() => {
          onKeep(item, !staysHere);
        }}
      >
        {staysHere ? t('review.goOn') : t('review.stop')}
      </Button>
    </li>
  );
}
