import { Columns2, Eye, GitCompareArrows } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useTranslation } from '../../ui/translation';
import styles from './Comparison.module.css';

const WAYS = [
  { how: 'alone', label: 'sittings.look', Icon: Eye },
  { how: 'since', label: 'sittings.compare', Icon: GitCompareArrows },
  { how: 'beside', label: 'sittings.beside', Icon: Columns2 },
] as const;

type How = (typeof WAYS)[number]['how'];

interface LookChoicesProps {
  /** How this sitting is looked at now; `null`: it is not. */
  readonly how: How | null;
  /** `null`: back to the present sheet. */
  readonly onLook: (how: How | null) => void;
}

/** The ways of looking at the sheet of a sitting that ended; pressed again, back to the present one. */
export function LookChoices({ how, onLook }: LookChoicesProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['ways']}>
      {WAYS.map(({ how: own, label, Icon }) => (
        <Button
          key={own}
          aria-pressed={own === how}
          icon={<Icon size={18} strokeWidth={1.9} aria-hidden="true" />}
          onClick={() => {
            onLook(own === how ? null : own);
          }}
        >
          {t(label)}
        </Button>
      ))}
    </div>
  );
}
