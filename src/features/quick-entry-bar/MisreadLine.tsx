import { Check } from 'lucide-react';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { useTranslation } from '../../ui/translation';
import styles from './MisreadLine.module.css';

interface MisreadLineProps {
  readonly number: number;
  readonly text: string;
  readonly isSetAside: boolean;
  /** Why it is not understood; `null` once it is. */
  readonly problem: string | null;
  readonly onMend: (text: string) => void;
  readonly onSetAside: () => void;
  readonly onTakeBack: () => void;
}

/** One line to mend in place, or to leave out of the drawing. */
export function MisreadLine(props: MisreadLineProps) {
  const { number, text, isSetAside, problem, onMend, onSetAside, onTakeBack } = props;
  const { t } = useTranslation();
  return (
    <li className={styles['line']} data-aside={isSetAside || undefined}>
      <TextField
        label={t('editor.blockLine', { number })}
        value={text}
        readOnly={isSetAside}
        onChange={onMend}
      />
      <Button onClick={isSetAside ? onTakeBack : onSetAside}>
        {isSetAside ? t('editor.blockTakeBack') : t('editor.blockSetAside')}
      </Button>
      <div className={styles['state']} role="status">
        <LineState isSetAside={isSetAside} problem={problem} />
      </div>
    </li>
  );
}

function LineState({ isSetAside, problem }: Pick<MisreadLineProps, 'isSetAside' | 'problem'>) {
  const { t } = useTranslation();
  if (isSetAside) return <span className={styles['quiet']}>{t('editor.blockAside')}</span>;
  if (problem !== null) return <Notice>{problem}</Notice>;
  return (
    <span className={styles['quiet']}>
      <Check size={17} strokeWidth={2.4} aria-hidden="true" />
      {t('editor.blockUnderstood')}
    </span>
  );
}
