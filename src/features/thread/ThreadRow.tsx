import { memo, useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import type { ThreadItem } from './thread-item';
import styles from './ThreadRow.module.css';

interface ThreadRowProps {
  readonly item: ThreadItem;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
  /** Opens under the sentence; nothing while the arrow is not in hand. */
  readonly children?: ReactNode;
}

export const ThreadRow = memo(function ThreadRow(props: ThreadRowProps) {
  const { item, isSelected, onSelect, children } = props;
  const isOpen = Boolean(children);
  const row = useRef<HTMLLIElement>(null);
  // Follows what is chosen on the sheet.
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li ref={row} className={classNames(styles['row'], isOpen && styles['open'])}>
      <button
        type="button"
        className={styles['button']}
        aria-pressed={isSelected}
        onClick={() => {
          onSelect(item.id);
        }}
      >
        <span
          className={classNames(styles['badge'], item.kind === 'relay' && styles['relay'])}
          data-colour={item.colour}
        >
          {item.number}
        </span>
        <span className={styles['sentence']}>
          {item.sentence.map((part, index) =>
            part.isName ? <b key={index}>{part.text}</b> : <span key={index}>{part.text}</span>,
          )}
          {item.date !== null && ' '}
          {item.date !== null && <span className={styles['date']}>— {item.date}</span>}
        </span>
      </button>
      {isOpen && <div className={styles['fields']}>{children}</div>}
    </li>
  );
});
