import { memo, useEffect, useRef } from 'react';
import { classNames } from '../../ui/class-names';
import type { ThreadItem } from './thread-item';
import styles from './ThreadRow.module.css';

interface ThreadRowProps {
  readonly item: ThreadItem;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

export const ThreadRow = memo(function ThreadRow({ item, isSelected, onSelect }: ThreadRowProps) {
  const row = useRef<HTMLLIElement>(null);
  // Follows what is chosen on the sheet.
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li ref={row} className={styles['row']}>
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
    </li>
  );
});
