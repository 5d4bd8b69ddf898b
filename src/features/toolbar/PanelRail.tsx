import { useTranslation } from '../../ui/translation';
import { panelItems, type PanelKind } from './panel-items';
import styles from './PanelRail.module.css';

interface PanelRailProps {
  readonly isReadOnly: boolean;
  readonly onOpen: (kind: PanelKind) => void;
}

/** The narrow right side while no panel is open. */
export function PanelRail({ isReadOnly, onOpen }: PanelRailProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles['rail']}>
      {panelItems(isReadOnly).map(({ kind, label, Icon }) => (
        <li key={kind} className={styles['item']}>
          <button
            type="button"
            aria-expanded={false}
            className={styles['button']}
            onClick={() => {
              onOpen(kind);
            }}
          >
            <Icon size={20} strokeWidth={2} aria-hidden="true" />
            <span className={styles['word']}>{t(label)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
