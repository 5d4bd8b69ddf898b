import type { ReactNode } from 'react';
import type { OutlineItem, SheetOutline } from '../../documents/outline';
import { Panel } from '../../ui/Panel';
import { useTranslation } from '../../ui/translation';
import type { OutlineHands } from './outline-hands';
import styles from './OutlinePanel.module.css';
import { OutlineSection } from './OutlineSection';
import { useWalk } from './use-walk';

interface OutlinePanelProps {
  readonly outline: SheetOutline;
  readonly selection: ReadonlySet<string>;
  readonly hands: OutlineHands;
  /** Buttons before the cross. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  /** Escape: back to the sheet; the panel stays. */
  readonly onLeave: () => void;
}

/**
 * The whole sheet as headings and lists: what is heard, and walked with ↑ and ↓, instead of the drawing. Every
 * line takes its sign in hand and has the same actions as on the sheet.
 */
export function OutlinePanel({ outline, selection, hands, actions, onClose, onLeave }: OutlinePanelProps) {
  const { t } = useTranslation();
  const { living, working, arrows } = outline;
  const isBlank = [living, working, arrows].every(({ length }) => length === 0);
  const first = [...living, ...working, ...arrows][0]?.key ?? null;
  const walk = useWalk(first, allKeys([...living, ...working, ...arrows]));
  const parts = [
    { id: 'living', title: t('outline.living'), items: living },
    { id: 'working', title: t('outline.working'), items: working },
    { id: 'arrows', title: t('outline.arrows'), items: arrows },
  ];
  return (
    <Panel
      title={t('outline.title')}
      actions={actions}
      closeLabel={t('outline.close')}
      onClose={onClose}
      onLeave={onLeave}
      empty={isBlank ? t('outline.empty') : null}
    >
      <div data-walk className={styles['body']}>
        {parts
          .filter(({ items }) => items.length > 0)
          .map((part) => (
            <OutlineSection
              key={part.id}
              title={part.title}
              items={part.items}
              isNumbered={part.id === 'arrows'}
              selection={selection}
              hands={hands}
              walk={walk}
            />
          ))}
      </div>
    </Panel>
  );
}

function allKeys(items: readonly OutlineItem[]): ReadonlySet<string> {
  return new Set(items.flatMap((item) => [item.key, ...item.items.map(({ key }) => key)]));
}
