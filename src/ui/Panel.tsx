import { X } from 'lucide-react';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from './IconButton';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  /** Beside the title, in a quieter voice. */
  readonly note?: string | undefined;
  /** Buttons before the cross. */
  readonly actions?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Escape: back to the sheet; the panel stays. */
  readonly onLeave: () => void;
  /** Said in the middle while there is nothing to show; `null`: there is. */
  readonly empty: string | null;
  /** One element, which fills the panel and scrolls. */
  readonly children: ReactNode;
}

const FIELD_IN_HAND = ':is(input, textarea, select):focus';

/** What stands beside the sheet, one at a time: a region named by its title. */
export function Panel(props: PanelProps) {
  const { title, note, actions, closeLabel, onClose, onLeave, empty, children } = props;
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  // The browser drops the focus with the button that opened the panel: the keyboard goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, []);
  // A keyboard that comes up takes the foot of the screen from under the field that it is for.
  useEffect(() => {
    const showField = () => {
      panel.current?.querySelector(FIELD_IN_HAND)?.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('resize', showField);
    return () => {
      window.removeEventListener('resize', showField);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };
  return (
    // Keys of the fields inside, as they leave them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      tabIndex={-1}
      className={styles['panel']}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <header className={styles['header']}>
        <div className={styles['heading']}>
          <h2 id={titleId} className={styles['title']}>
            {title}
          </h2>
          {note !== undefined && <p className={styles['note']}>{note}</p>}
        </div>
        {actions}
        <IconButton
          label={closeLabel}
          tooltipSide="left"
          icon={<X size={20} strokeWidth={2} />}
          onClick={onClose}
        />
      </header>
      {empty === null ? children : <p className={styles['empty']}>{empty}</p>}
    </section>
  );
}
