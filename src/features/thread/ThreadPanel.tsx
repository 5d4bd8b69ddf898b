import { useCallback, useMemo, useRef, type ReactNode } from 'react';
import { isWholeThread, WHOLE_THREAD } from '../../documents/thread-filter';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { useTranslation } from '../../ui/translation';
import { useReadyField } from '../../ui/use-ready-field';
import type { ThreadItem } from './thread-item';
import type { ThreadTools } from './thread-tools';
import { ThreadFilters } from './ThreadFilters';
import styles from './ThreadPanel.module.css';
import { ThreadRow, type RowMoves } from './ThreadRow';
import { useReorder, type CarriedRow } from './use-reorder';

type ArrowId = ThreadItem['id'];

interface ThreadPanelProps {
  /** Those that are looked at, in the order that is asked. */
  readonly items: readonly ThreadItem[];
  /** Of the whole thread. */
  readonly counts: { readonly activations: number; readonly relays: number };
  readonly tools: ThreadTools;
  /** Arrows in hand on the sheet. */
  readonly selection: ReadonlySet<string>;
  /** What opens under the arrow in hand, in its place; `null`: nothing does. */
  readonly renderOpen: (id: string) => ReactNode;
  /** Rises each time somebody asks to write about the arrow in hand; 0: nobody has. */
  readonly asked: number;
  /** Buttons before the cross. */
  readonly actions?: ReactNode;
  /** Shows the arrow on the sheet. */
  readonly onSelect: (id: ArrowId) => void;
  /** Tells an arrow before another of those shown, or, `null`, after the last; `null`: nobody may, here. */
  readonly onMove: ((id: ArrowId, before: ArrowId | null) => void) | null;
  readonly onClose: () => void;
  /** Escape: back to the sheet; the panel stays. */
  readonly onLeave: () => void;
}

/** The sheet as a list of sentences: what is read aloud, and the way to the sheet without seeing it. */
export function ThreadPanel(props: ThreadPanelProps) {
  const { items, counts, tools, asked, actions, onClose, onLeave } = props;
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  useReadyField(body, asked);
  const total = counts.activations + counts.relays;
  const told = [
    t('editor.count.activations', { count: counts.activations }),
    t('editor.count.relays', { count: counts.relays }),
  ];
  // Another choice is read from its beginning, however far the last one was scrolled.
  const toTop = (): void => {
    if (body.current !== null) body.current.scrollTop = 0;
  };
  const choices: ThreadTools = {
    ...tools,
    onFilter: (filter) => {
      toTop();
      tools.onFilter(filter);
    },
    onOrder: (order) => {
      toTop();
      tools.onOrder(order);
    },
  };
  const isFiltered = !isWholeThread(tools.filter);
  const hasNoRelay = tools.filter.relaysOnly && counts.relays === 0;
  return (
    <Panel
      title={t('editor.thread')}
      note={total > 0 ? told.join(' · ') : undefined}
      actions={actions}
      closeLabel={t('editor.threadClose')}
      onClose={onClose}
      onLeave={onLeave}
      empty={total === 0 ? t('editor.threadEmpty') : null}
    >
      <div ref={body}>
        <ThreadFilters tools={choices} />
        {isFiltered && (
          <div className={styles['shown']}>
            <p role="status">{t('thread.shown', { count: items.length, total })}</p>
            <Button
              onClick={() => {
                choices.onFilter(WHOLE_THREAD);
              }}
            >
              {t('thread.showAll')}
            </Button>
          </div>
        )}
        {items.length === 0 ? (
          <p className={styles['none']}>{hasNoRelay ? t('thread.noRelay') : t('thread.noneShown')}</p>
        ) : (
          <ThreadList {...props} />
        )}
      </div>
    </Panel>
  );
}

function ThreadList({ items, tools, selection, renderOpen, onSelect, onMove }: ThreadPanelProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const move = useCallback(
    (id: string, before: string | null): void => {
      const find = (wanted: string | null): ArrowId | null => ids.find((one) => one === wanted) ?? null;
      const moved = find(id);
      if (moved !== null) onMove?.(moved, find(before));
    },
    [ids, onMove],
  );
  const { carried, gripOf } = useReorder(list, ids, move);
  const isMovable = onMove !== null && tools.order === 'telling';
  // Only in the order that is changed by it.
  const moves = useMemo((): RowMoves | null => {
    const onStep: RowMoves['onStep'] = (id, way) => {
      const at = ids.findIndex((one) => one === id);
      if (way === 'earlier' && at > 0) move(id, ids[at - 1] ?? null);
      if (way === 'later' && at < ids.length - 1) move(id, ids[at + 2] ?? null);
    };
    return isMovable ? { gripOf, onStep, hint: t('thread.move') } : null;
  }, [gripOf, ids, isMovable, move, t]);
  return (
    <ol ref={list} aria-label={t(`thread.order.${tools.order}`)} className={styles['list']}>
      {items.map((item) => {
        const isSelected = selection.has(item.id);
        return (
          <ThreadRow
            key={item.id}
            item={item}
            isSelected={isSelected}
            onSelect={onSelect}
            moves={moves}
            carriedBy={carried?.id === item.id ? carried.by : null}
            gap={gapAt(carried, item.id, ids)}
          >
            {isSelected && renderOpen(item.id)}
          </ThreadRow>
        );
      })}
    </ol>
  );
}

/** Where the carried row would stand, seen from the row `id`. */
function gapAt(carried: CarriedRow | null, id: string, ids: readonly string[]): 'before' | 'after' | null {
  if (carried === null) return null;
  if (carried.before === id) return 'before';
  return carried.before === null && ids.at(-1) === id ? 'after' : null;
}
