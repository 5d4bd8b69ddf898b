import { Trash2 } from 'lucide-react';
import { removeSelection } from '../../commands/remove-selection';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';

/** Deletes what is in hand; one « Annuler » takes it back. */
export function RemoveButton({ host }: Pick<CardTools, 'host'>) {
  const { t } = useTranslation();
  return (
    <Button
      variant="plain"
      className={styles['remove']}
      icon={<Trash2 size={18} strokeWidth={1.9} />}
      onClick={() => {
        removeSelection.run(host);
      }}
    >
      {t('card.remove')}
    </Button>
  );
}
