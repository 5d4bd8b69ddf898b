import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { tellStep } from '../../commands/arrow-facts';
import type { Activation } from '../../model/activation';
import { inOrderOfTelling, oneStep } from '../../model/order-of-telling';
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
  const button = (way: 'earlier' | 'later', icon: ReactNode) => (
    <Button
      variant="plain"
      aria-disabled={oneStep(document, arrow.id, way) === null}
      icon={icon}
      onClick={() => {
        tellStep(host, arrow.id, way);
      }}
    >
      {t(`card.${way}`)}
    </Button>
  );
  return (
    <div role="group" aria-label={t('card.order')}>
      <p className={styles['side']} aria-hidden="true">
        {t('card.order')}
      </p>
      <div className={styles['order']}>
        <span className={styles['orderPlace']}>
          {t('card.orderPlace', { place: at + 1, count: order.length })}
        </span>
        {button('earlier', <ArrowUp size={18} strokeWidth={2} />)}
        {button('later', <ArrowDown size={18} strokeWidth={2} />)}
      </div>
    </div>
  );
}
