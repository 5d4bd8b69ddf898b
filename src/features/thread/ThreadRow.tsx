import { GripVertical } from 'lucide-react';
import { memo, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { SentenceWords } from '../../ui/SentenceWords';
import type { ThreadItem } from './thread-item';
import type { GripHands } from './use-reorder';
import styles from './ThreadRow.module.css';

/** How a row is moved in the order of telling. */
export interface RowMoves {
  readonly gripOf: (id: string) => GripHands;
  /** « Alt+↑ », « Alt+↓ ». */
  readonly onStep: (id: string, way: 'earlier' | 'later') => void;
  /** What the grip is for. */
  readonly hint: string;
}

interface ThreadRowProps {
  readonly item: ThreadItem;
  readonly isSelected: boolean;
  readonly onSelect: (id: ThreadItem['id']) => void;
  /** `null`: the order is not to be changed here. */
  readonly moves: RowMoves | null;
  /** Px it is carried down from its place; `null`: it is not. */
  readonly carriedBy: number | null;
  /** The carried row would stand here. */
  readonly gap: 'before' | 'after' | null;
  /** Opens under the sentence; nothing while the arrow is not in hand. */
  readonly children?: ReactNode;
}

export const ThreadRow = memo(function ThreadRow(props: ThreadRowProps) {
  const { item, isSelected, onSelect, moves, carriedBy, gap, children } = props;
  const isOpen = Boolean(children);
  const row = useRef<HTMLLIElement>(null);
  // Follows what is chosen on the sheet.
  useEffect(() => {
    if (isSelected) showRow(row.current);
  }, [isSelected]);
  const onKeyDown = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowUp' ? 'earlier' : event.key === 'ArrowDown' ? 'later' : null;
    if (moves === null || way === null || !event.altKey) return;
    event.preventDefault();
    moves.onStep(item.id, way);
  };
  return (
    <li
      ref={row}
      className={classNames(styles['row'], isOpen && styles['open'])}
      data-gap={gap ?? undefined}
      data-carried={carriedBy === null ? undefined : ''}
      style={carriedBy === null ? undefined : { transform: `translateY(${carriedBy}px)` }}
    >
      <div className={styles['head']}>
        <button
          type="button"
          className={styles['button']}
          aria-pressed={isSelected}
          aria-keyshortcuts={moves === null ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
          onKeyDown={onKeyDown}
          onClick={() => {
            onSelect(item.id);
          }}
        >
          <RowWords item={item} />
        </button>
        {moves !== null && (
          // For fingers and mice only: the button before it moves by the keyboard.
          <span aria-hidden="true" title={moves.hint} className={styles['grip']} {...moves.gripOf(item.id)}>
            <GripVertical size={18} strokeWidth={2} />
          </span>
        )}
      </div>
      {isOpen && <div className={styles['fields']}>{children}</div>}
    </li>
  );
});

/** Brings a row into view, its sentence before its fields: the filters stay over what scrolls. */
function showRow(row: HTMLLIElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
  const room = row?.parentElement?.parentElement;
  const filters = room?.firstElementChild;
  if (!row || !room || !filters) return;
  const covered = filters.getBoundingClientRect().bottom - row.getBoundingClientRect().top;
  if (covered > 0) room.scrollTop -= covered;
}

function RowWords({ item }: Pick<ThreadRowProps, 'item'>) {
  return (
    <>
      <span
        className={classNames(styles['badge'], item.kind === 'relay' && styles['relay'])}
        data-colour={item.colour}
      >
        {item.number}
      </span>
      <span className={styles['sentence']}>
        <SentenceWords parts={item.sentence} />
        {item.time !== null && ' '}
        {item.time !== null && <span className={styles['time']}>— {item.time}</span>}
        {item.told !== null && <span className={styles['told']}>{item.told}</span>}
      </span>
    </>
  );
}
