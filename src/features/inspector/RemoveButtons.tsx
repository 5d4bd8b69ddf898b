import { Eraser, Trash2 } from 'lucide-react';
import { removeSelection } from '../../commands/remove-selection';
import { eraseForGood } from '../../commands/erase-for-good';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';

/** Deletes what is in hand, and one « Annuler » takes it back; or asks whether it goes for good. */
export function RemoveButtons({ host }: Pick<CardTools, 'host'>) {
  const { t } = useTranslation();
  return (
    <div className={styles['removes']}>
      <Button
        variant="plain"
        icon={<Trash2 size={18} strokeWidth={1.9} />}
        onClick={() => {
          removeSelection.run(host);
        }}
      >
        {t('card.remove')}
      </Button>
      <Button
        variant="plain"
        icon={<Eraser size={18} strokeWidth={1.9} />}
        onClick={() => {
          eraseForGood.run(host);
        }}
      >
        {t('erase.entry')}
      </Button>
    </div>
  );
}
