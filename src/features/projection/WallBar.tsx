import { Eye, EyeOff, MonitorX, Presentation } from 'lucide-react';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { useTranslation } from '../../ui/translation';
import styles from './WallBar.module.css';

interface WallBarProps {
  readonly isShown: boolean;
  readonly isFollowing: boolean;
  readonly onShown: (isShown: boolean) => void;
  readonly onFollowing: (isFollowing: boolean) => void;
  readonly onClose: () => void;
}

/** While a second window is open for the room: what it shows, and what is done about it. */
export function WallBar({ isShown, isFollowing, onShown, onFollowing, onClose }: WallBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['bar']}>
      <Presentation size={20} strokeWidth={1.9} aria-hidden="true" />
      <p role="status" className={styles['words']}>
        {t(isShown ? 'wall.shown' : 'wall.hidden')}
      </p>
      <Checkbox label={t('wall.follow')} isChecked={isFollowing} onChange={onFollowing} />
      <Button
        variant={isShown ? 'outline' : 'primary'}
        icon={isShown ? <EyeOff size={18} /> : <Eye size={18} />}
        onClick={() => {
          onShown(!isShown);
        }}
      >
        {t(isShown ? 'wall.hide' : 'wall.show')}
        <kbd className={styles['key']}>F8</kbd>
      </Button>
      <Button variant="plain" icon={<MonitorX size={18} />} onClick={onClose}>
        {t('wall.close')}
      </Button>
    </div>
  );
}
