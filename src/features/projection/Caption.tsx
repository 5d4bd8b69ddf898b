import { classNames } from '../../ui/class-names';
import styles from './Caption.module.css';

interface CaptionProps {
  readonly text: string;
  /** Over this edge of the sheet, for a moment; it is said elsewhere to those who cannot see it. */
  readonly over?: 'foot' | 'top';
}

/** One sentence for the whole room, between the sheet and its legend. */
export function Caption({ text, over }: CaptionProps) {
  return (
    <p
      className={classNames(
        styles['caption'],
        over !== undefined && styles['over'],
        over === 'top' && styles['top'],
      )}
      aria-live={over === undefined ? 'polite' : undefined}
      aria-hidden={over !== undefined || undefined}
    >
      {text}
    </p>
  );
}
