import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/IconButton';
import { SelectField } from '../../ui/SelectField';
import { useTranslation } from '../../ui/translation';
import styles from './Comparison.module.css';
import { useStacked, type Size } from './use-stacked';

/** One of the sheets that can be chosen. */
export interface SheetChoice {
  readonly value: string;
  readonly label: string;
}

interface SideBySideProps {
  /** The earlier ones; today’s can only come after. */
  readonly kept: readonly SheetChoice[];
  readonly today: SheetChoice;
  readonly before: string;
  readonly after: string;
  /** What the drawings take, px at zoom 1. */
  readonly drawing: Size;
  /** What changed from the one to the other. */
  readonly sentence: string;
  readonly earlier: ReactNode;
  readonly later: ReactNode;
  /** A room reads it. */
  readonly isForRoom?: boolean;
  /** `null`: nobody chooses here, as on a wall. */
  readonly hands: {
    readonly onBefore: (value: string) => void;
    readonly onAfter: (value: string) => void;
    readonly onClose: () => void;
  } | null;
}

/** Two sheets, left and right, or one over the other where they are seen larger so. */
export function SideBySide(props: SideBySideProps) {
  const { kept, today, sentence, drawing, hands, isForRoom = false } = props;
  const { t } = useTranslation();
  const panes = useRef<HTMLDivElement>(null);
  const isStacked = useStacked(panes, drawing);
  return (
    <div
      role="group"
      aria-label={t('comparison.beside')}
      className={classNames(styles['beside'], isForRoom && styles['forRoom'])}
    >
      <div className={styles['head']}>
        <p role="status" className={styles['sentence']}>
          {sentence} <span className={styles['key']}>{t('comparison.marks')}</span>
        </p>
        {hands !== null && (
          <IconButton
            label={t('comparison.close')}
            icon={<X size={20} strokeWidth={2} />}
            onClick={hands.onClose}
          />
        )}
      </div>
      <div ref={panes} className={classNames(styles['panes'], isStacked && styles['stacked'])}>
        <Pane
          label={t('comparison.earlier')}
          choices={kept}
          value={props.before}
          onChoose={hands?.onBefore ?? null}
        >
          {props.earlier}
        </Pane>
        <Pane
          label={t('comparison.later')}
          choices={[...kept, today]}
          value={props.after}
          onChoose={hands?.onAfter ?? null}
        >
          {props.later}
        </Pane>
      </div>
    </div>
  );
}

interface PaneProps {
  readonly label: string;
  readonly choices: readonly SheetChoice[];
  readonly value: string;
  /** `null`: it is only named. */
  readonly onChoose: ((value: string) => void) | null;
  readonly children: ReactNode;
}

function Pane({ label, choices, value, onChoose, children }: PaneProps) {
  return (
    <section aria-label={label} className={styles['pane']}>
      <div className={styles['paneHead']}>
        <b aria-hidden="true">{label}</b>
        {onChoose === null ? (
          <span className={styles['named']}>{choices.find((one) => one.value === value)?.label}</span>
        ) : (
          <SelectField label={label} isLabelHidden options={choices} value={value} onChange={onChoose} />
        )}
      </div>
      <div className={styles['paneSheet']}>{children}</div>
    </section>
  );
}
