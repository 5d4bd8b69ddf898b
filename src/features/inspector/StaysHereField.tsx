import { DoorClosed } from 'lucide-react';
import { useId } from 'react';
import { keepHere } from '../../commands/stays-here';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import type { CardTools } from './card-tools';
import styles from './StaysHereField.module.css';

interface StaysHereFieldProps extends Pick<CardTools, 'host'> {
  readonly signs: readonly { readonly id: string; readonly staysHere: boolean }[];
  readonly hint: string;
}

/** « Ne pas sortir »: what is in hand stays in the room; the small mark says that it does. */
export function StaysHereField({ host, signs, hint }: StaysHereFieldProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const isHere = signs.every(({ staysHere }) => staysHere);
  return (
    <div className={styles['place']}>
      <div className={styles['line']}>
        <Button
          className={styles['button']}
          aria-pressed={isHere}
          aria-describedby={hintId}
          icon={<DoorClosed size={18} strokeWidth={1.9} />}
          onClick={() => {
            keepHere(
              host,
              signs.map(({ id }) => id),
              !isHere,
            );
          }}
        >
          {t('said.staysHere')}
        </Button>
        {isHere && <span className={styles['mark']}>{t('said.isHere')}</span>}
      </div>
      <p id={hintId} className={styles['hint']}>
        {hint}
      </p>
    </div>
  );
}
