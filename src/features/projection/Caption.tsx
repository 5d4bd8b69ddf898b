import { classNames } from '../../ui/class-names';
import styles from './Caption.module.css';

interface CaptionProps {
  readonly text: string;
  /** Over the foot of the sheet, for a moment; it is said elsewhere to those who cannot see it. */
  readonly isOver?: boolean;
}

/** One sentence for the whole room, between the sheet and its legend. */
export function Caption({ text, isOver = false }: CaptionProps) {
  return (
    <p
      className={classNames(styles['caption'], isOver && styles['over'])}
      aria-live={isOver ? undefined : 'polite'}
      aria-hidden={isOver || undefined}
    >
      {text}
    </p>
  );
}
