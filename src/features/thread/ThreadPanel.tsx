import { X } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../../ui/IconButton';
import { useTranslation } from '../../ui/translation';
import type { ThreadItem } from './thread-item';
import { ThreadRow } from './ThreadRow';
import styles from './ThreadPanel.module.css';

interface ThreadPanelProps {
  /** In the order of telling. */
  readonly items: readonly ThreadItem[];
  /** Arrows in hand on the sheet. */
  readonly selection: ReadonlySet<string>;
  /** Shows the arrow on the sheet. */
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** The sheet as a list of sentences: what is read aloud, and the way to the sheet without seeing it. */
export function ThreadPanel({ items, selection, onSelect, onClose }: ThreadPanelProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const relays = items.filter((item) => item.kind === 'relay').length;
  const activations = items.length - relays;
  return (
    <section className={styles['panel']} aria-labelledby={titleId}>
      <header className={styles['header']}>
        <div className={styles['heading']}>
          <h2 id={titleId} className={styles['title']}>
            {t('editor.thread')}
          </h2>
          {items.length > 0 && (
            <p className={styles['count']}>
              {t('editor.count.activations', { count: activations })}
              {' · '}
              {t('editor.count.relays', { count: relays })}
            </p>
          )}
        </div>
        <IconButton
          label={t('editor.threadClose')}
          tooltipSide="left"
          icon={<X size={20} strokeWidth={2} />}
          onClick={onClose}
        />
      </header>
      {items.length === 0 ? (
        <p className={styles['empty']}>{t('editor.threadEmpty')}</p>
      ) : (
        <ol className={styles['list']}>
          {items.map((item) => (
            <ThreadRow key={item.id} item={item} isSelected={selection.has(item.id)} onSelect={onSelect} />
          ))}
        </ol>
      )}
    </section>
  );
}
