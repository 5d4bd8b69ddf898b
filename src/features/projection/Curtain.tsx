import { useEffect } from 'react';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import { holdCurtain, isLowered } from './page-curtain';
import styles from './Curtain.module.css';

interface CurtainProps {
  /** The button, for those who have no keyboard. */
  readonly onRaise: () => void;
}

/** What stands before the room in a pause: one word. Always in the page, so that nothing delays it. */
export function Curtain({ onRaise }: CurtainProps) {
  const { t } = useTranslation();
  // Follows the root element: a page may be hidden before its curtain is there.
  useEffect(() => {
    if (isLowered(document)) holdCurtain(document);
  }, []);
  return (
    <dialog
      data-curtain=""
      tabIndex={-1}
      className={styles['curtain']}
      aria-label={t('projection.pause')}
      onCancel={(event) => {
        event.preventDefault();
      }}
      onClose={() => {
        // Browsers close a dialog at the second Escape, whatever the page says.
        if (isLowered(document)) holdCurtain(document);
      }}
    >
      <p className={styles['word']}>{t('projection.pause')}</p>
      <Button className={styles['show']} onClick={onRaise}>
        {t('projection.show')}
      </Button>
    </dialog>
  );
}
