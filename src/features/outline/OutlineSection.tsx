import { useId } from 'react';
import type { OutlineItem } from '../../documents/outline';
import type { OutlineHands } from './outline-hands';
import { OutlineLine } from './OutlineLine';
import styles from './OutlinePanel.module.css';
import type { Walk } from './use-walk';

interface OutlineSectionProps {
  readonly title: string;
  readonly items: readonly OutlineItem[];
  /** In an order that matters. */
  readonly isNumbered: boolean;
  readonly selection: ReadonlySet<string>;
  readonly hands: OutlineHands;
  readonly walk: Walk;
}

export function OutlineSection(props: OutlineSectionProps) {
  const { title, items, isNumbered } = props;
  const id = useId();
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <div>
      <h3 id={id} className={styles['sectionTitle']}>
        {title}
      </h3>
      <List aria-labelledby={id}>
        {items.map((item) => (
          <OutlineBranch key={item.key} {...props} item={item} />
        ))}
      </List>
    </div>
  );
}

type OutlineBranchProps = Omit<OutlineSectionProps, 'title' | 'items' | 'isNumbered'> & {
  readonly item: OutlineItem;
};

/** A line, and those under it: a home and who lives there, a building and who works there. */
function OutlineBranch({ item, selection, hands, walk }: OutlineBranchProps) {
  return (
    <li>
      <OutlineLine item={item} selection={selection} hands={hands} walk={walk} />
      {item.items.length > 0 && (
        <ul className={styles['branch']} aria-label={item.name}>
          {item.items.map((under) => (
            <OutlineBranch key={under.key} item={under} selection={selection} hands={hands} walk={walk} />
          ))}
        </ul>
      )}
    </li>
  );
}
