import { ArrowDown, ArrowUp } from 'lucide-react';
import { tellBefore } from '../../commands/arrow-facts';
import type { Activation } from '../../model/activation';
import { inOrderOfTelling } from '../../model/order-of-telling';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';

interface ArrowOrderProps extends Pick<CardTools, 'host' | 'document'> {
  readonly arrow: Activation;
}

/** Where an arrow stands in the order in which all were told, and one place up or down. */
export function ArrowOrder({ host, document, arrow }: ArrowOrderProps) {
  const { t } = useTranslation();
  const order = inOrderOfTelling(document);
  const at = order.findIndex(({ id }) => id === arrow.id);
  const before = order[at - 1];
  const isLast = at === order.length - 1;
  return (
    <div role="group" aria-label={t('card.order')}>
      <p className={styles['side']} aria-hidden="true">
        {t('card.order')}
      </p>
      <div className={styles['order']}>
        <span className={styles['orderPlace']}>
          {t('card.orderPlace', { place: at + 1, count: order.length })}
        </span>
        <Button
          variant="plain"
          aria-disabled={before === undefined}
          icon={<ArrowUp size={18} strokeWidth={2} />}
          onClick={() => {
            if (before !== undefined) tellBefore(host, arrow.id, before.id);
          }}
        >
          {t('card.earlier')}
        </Button>
        <Button
          variant="plain"
          aria-disabled={isLast}
          icon={<ArrowDown size={18} strokeWidth={2} />}
          onClick={() => {
            if (!isLast) tellBefore(host, arrow.id, order[at + 2]?.id ?? null);
          }}
        >
          {t('card.later')}
        </Button>
      </div>
    </div>
  );
}
