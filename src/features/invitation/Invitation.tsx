import { isByFinger } from '../../canvas/is-by-finger';
import { useTranslation } from '../../ui/translation';
import styles from './Invitation.module.css';

/** On a sheet where nothing is drawn: with what a sitting begins. Fingers go through to the sheet. */
export function Invitation() {
  const { t } = useTranslation();
  return (
    <div className={styles['invitation']}>
      <p className={styles['begin']}>{t('invitation.begin')}</p>
      <p className={styles['then']}>{t(isByFinger() ? 'invitation.thenByHand' : 'invitation.then')}</p>
    </div>
  );
}
