import type { ArrowColour } from '../../model/arrow-colour';
import styles from './ArrowCard.module.css';

interface ArrowCardProps {
  readonly colour: ArrowColour;
  /** What sets to work, or whom a relay is about; `null` when it was not said. */
  readonly about: string | null;
  /** « Fatou Ndiaye → Sandrine · 08/10/2024 ». */
  readonly caption: string;
  /** Px inside the sheet, where the arrow's badge is now. */
  readonly anchor: { readonly x: number; readonly y: number };
  /** Px: the height of the sheet, to stand above the badge in its lower half. */
  readonly sheetHeight: number;
}

/** Px between the badge's centre and the card. */
const DISTANCE = 26;

/** The words of the arrow in hand, beside its badge and never on it. The thread says the same to readers. */
export function ArrowCard({ colour, about, caption, anchor, sheetHeight }: ArrowCardProps) {
  const isAbove = anchor.y > sheetHeight / 2;
  const vertical = isAbove ? { bottom: sheetHeight - anchor.y + DISTANCE } : { top: anchor.y + DISTANCE };
  return (
    <div
      className={styles['card']}
      data-colour={colour}
      aria-hidden="true"
      style={{ left: `clamp(8px, ${anchor.x - 155}px, 100% - 318px)`, ...vertical }}
    >
      {about !== null && <p className={styles['about']}>{about}</p>}
      <p className={styles['caption']}>{caption}</p>
    </div>
  );
}
