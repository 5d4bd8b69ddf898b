import type { ArrowColour } from '../../model/arrow-colour';
import { ActionBar, type Action } from '../../ui/ActionBar';
import styles from './ArrowCard.module.css';

interface ArrowCardProps {
  readonly colour: ArrowColour;
  /** What sets to work, or whom a relay is about; `null` when it was not said. */
  readonly about: string | null;
  /** « Fatou Ndiaye → Sandrine · 08/10/2024 ». */
  readonly caption: string;
  /** Px inside the sheet, where the arrow's badge is now. */
  readonly anchor: { readonly x: number; readonly y: number };
  /** Px: to stand above the badge in the lower half of the sheet, and inside it. */
  readonly sheet: { readonly width: number; readonly height: number };
  /** What can be done with it; none where it is only read. */
  readonly actions: readonly Action[];
  readonly actionsLabel: string;
  readonly takesFocus: boolean;
}

/** Px between the badge's centre and the card. */
const DISTANCE = 26;
const INSET = 8;
const CARD_WIDTH = 310;
/** A button, and the padding of the bar. */
const BUTTON_WIDTH = 70;
const BAR_PADDING = 8;

/**
 * The words of the arrow in hand and what can be done with it, beside its badge and never on it. The thread
 * says the words to readers.
 */
export function ArrowCard(props: ArrowCardProps) {
  const { colour, about, caption, anchor, sheet, actions, actionsLabel, takesFocus } = props;
  const isAbove = anchor.y > sheet.height / 2;
  const room = sheet.width - 2 * INSET;
  const columns = Math.min(actions.length, Math.floor((room - BAR_PADDING) / BUTTON_WIDTH));
  const bar = columns * BUTTON_WIDTH + BAR_PADDING;
  const width = Math.min(room, Math.max(CARD_WIDTH, actions.length > 0 ? bar : 0));
  const left = Math.max(INSET, Math.min(anchor.x - width / 2, sheet.width - width - INSET));
  const vertical = isAbove ? { bottom: sheet.height - anchor.y + DISTANCE } : { top: anchor.y + DISTANCE };
  return (
    <div className={styles['place']} data-above={isAbove || undefined} style={{ left, width, ...vertical }}>
      <div className={styles['card']} data-colour={colour} aria-hidden="true">
        {about !== null && <p className={styles['about']}>{about}</p>}
        <p className={styles['caption']}>{caption}</p>
      </div>
      {actions.length > 0 && (
        <div style={{ width: bar }}>
          <ActionBar
            label={actionsLabel}
            actions={actions}
            takesFocus={takesFocus}
            className={styles['actions']}
          />
        </div>
      )}
    </div>
  );
}
