import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { OutlineItem } from '../../documents/outline';
import { frenchTypography } from '../../i18n/typography';
import { Button } from '../../ui/Button';
import { Combobox } from '../../ui/Combobox';
import { Menu } from '../../ui/Menu';
import { useTranslation } from '../../ui/translation';
import type { Asking, OutlineHands } from './outline-hands';
import styles from './OutlinePanel.module.css';
import type { Walk } from './use-walk';

interface OutlineLineProps {
  readonly item: OutlineItem;
  readonly selection: ReadonlySet<string>;
  readonly hands: OutlineHands;
  readonly walk: Walk;
}

/** One line: pressed, it takes its sign in hand; its button, or a right click, says what can be done. */
export function OutlineLine({ item, selection, hands, walk }: OutlineLineProps) {
  const { t } = useTranslation();
  const actions = useRef<HTMLButtonElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const isCurrent = walk.current === item.key;
  const isSelected = item.signs.length > 0 && item.signs.every((id) => selection.has(id));
  const entries = hands.actionsOf(item);
  // Follows what is chosen on the sheet.
  useEffect(() => {
    if (isSelected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <>
      <div
        ref={line}
        className={styles['line']}
        data-kind={item.kind}
        onContextMenu={(event) => {
          if (entries.length === 0) return;
          event.preventDefault();
          actions.current?.click();
        }}
      >
        <button
          type="button"
          data-line
          className={styles['name']}
          aria-pressed={isSelected}
          tabIndex={isCurrent ? 0 : -1}
          onFocus={() => {
            walk.onFocus(item.key);
          }}
          onKeyDown={walk.onKeyDown}
          onClick={() => {
            hands.onSelect(item);
          }}
        >
          <b dir="auto">{frenchTypography(item.name)}</b>
          {item.detail !== null && ' '}
          {item.detail !== null && <span className={styles['detail']}>{frenchTypography(item.detail)}</span>}
        </button>
        {entries.length > 0 && (
          <Menu
            entries={entries}
            trigger={
              <Button
                ref={actions}
                variant="plain"
                tabIndex={isCurrent ? 0 : -1}
                className={styles['actions']}
                aria-label={t('outline.actions', { name: item.name })}
                icon={<Ellipsis size={18} strokeWidth={2} />}
              />
            }
          />
        )}
      </div>
      {hands.asking?.key === item.key && <AskedFor asking={hands.asking} />}
    </>
  );
}

function AskedFor({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div className={styles['asking']}>
      <Combobox
        label={asking.label}
        query={query}
        options={asking.optionsFor(query)}
        empty={t('outline.nobody')}
        problem={problem}
        onQuery={(typed) => {
          setQuery(typed);
          setProblem(null);
        }}
        onChoose={(id) => {
          setProblem(asking.onChoose(id));
        }}
        onLeave={asking.onCancel}
      />
    </div>
  );
}
