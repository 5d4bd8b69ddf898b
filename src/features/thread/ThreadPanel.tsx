import { useRef, type ReactNode } from 'react';
import { Panel } from '../../ui/Panel';
import { useTranslation } from '../../ui/translation';
import { useReadyField } from '../../ui/use-ready-field';
import type { ThreadItem } from './thread-item';
import { ThreadRow } from './ThreadRow';
import styles from './ThreadPanel.module.css';

interface ThreadPanelProps {
  /** In the order of telling. */
  readonly items: readonly ThreadItem[];
  /** Arrows in hand on the sheet. */
  readonly selection: ReadonlySet<string>;
  /** What opens under the arrow in hand, in its place; `null`: nothing does. */
  readonly renderOpen: (id: string) => ReactNode;
  /** Rises each time somebody asks to write about the arrow in hand; 0: nobody has. */
  readonly asked: number;
  /** Buttons before the cross. */
  readonly actions?: ReactNode;
  /** Shows the arrow on the sheet. */
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
  /** Escape: back to the sheet; the panel stays. */
  readonly onLeave: () => void;
}

/** The sheet as a list of sentences: what is read aloud, and the way to the sheet without seeing it. */
export function ThreadPanel(props: ThreadPanelProps) {
  const { items, selection, renderOpen, asked, actions, onSelect, onClose, onLeave } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  useReadyField(list, asked);
  const relays = items.filter((item) => item.kind === 'relay').length;
  const told = [
    t('editor.count.activations', { count: items.length - relays }),
    t('editor.count.relays', { count: relays }),
  ];
  return (
    <Panel
      title={t('editor.thread')}
      note={items.length > 0 ? told.join(' · ') : undefined}
      actions={actions}
      closeLabel={t('editor.threadClose')}
      onClose={onClose}
      onLeave={onLeave}
      empty={items.length === 0 ? t('editor.threadEmpty') : null}
    >
      <ol ref={list} className={styles['list']}>
        {items.map((item) => {
          const isSelected = selection.has(item.id);
          return (
            <ThreadRow key={item.id} item={item} isSelected={isSelected} onSelect={onSelect}>
              {isSelected && renderOpen(item.id)}
            </ThreadRow>
          );
        })}
      </ol>
    </Panel>
  );
}
