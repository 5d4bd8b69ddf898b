import type { PassiveSentence } from '../../documents/passive-sentence';
import { placeShape, type BarSetting } from '../../canvas/place-bar';
import type { ArrowColour } from '../../model/arrow-colour';
import { ActionBar, type Action } from '../../ui/ActionBar';
import { actionBarSizes, type BarSize } from '../../ui/action-bar-size';
import { SentenceWords } from '../../ui/SentenceWords';
import styles from './ArrowCard.module.css';

interface ArrowCardProps {
  readonly colour: ArrowColour;
  /** « Sandrine est activée par Fatou Ndiaye (infirmière scolaire) : … » — « 08/10/2024 ». */
  readonly sentence: Pick<PassiveSentence, 'parts' | 'time'>;
  /** The badge, and what the card should not cover; px inside the sheet's room on the screen. */
  readonly around: Omit<BarSetting, 'bar'>;
  /** What can be done with it; none where it is only read. */
  readonly actions: readonly Action[];
  readonly actionsLabel: string;
  readonly takesFocus: boolean;
}

/** Px: the widest card, about as high as it is with three lines of words, and the gap to the bar. */
const CARD = { width: 350, height: 104 };
const GAP = 8;
const INSET = 8;

/**
 * The sentence of an arrow and what can be done with it, beside its badge and never on it. The thread says it to
 * readers.
 */
export function ArrowCard(props: ArrowCardProps) {
  const { colour, sentence, around, actions, actionsLabel, takesFocus } = props;
  const { left, top, side, shape } = placeShape(around, shapesOf(actions, around.sheet.width));
  const isAbove = side === 'above';
  // Above the badge the foot of the card is what stands near it, however many lines it has.
  const vertical = isAbove ? { bottom: around.sheet.height - top - shape.height } : { top };
  return (
    <div
      className={styles['place']}
      data-beside={actions.length > 0 ? 'hand' : undefined}
      data-above={isAbove || undefined}
      style={{ left, width: shape.width, ...vertical }}
    >
      <div className={styles['card']} data-hue={colour} aria-hidden="true">
        <p className={styles['sentence']}>
          <SentenceWords parts={sentence.parts} />
        </p>
        <p className={styles['caption']}>{sentence.time}</p>
      </div>
      {shape.bar !== null && (
        <div style={{ width: shape.bar.width }}>
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

interface Shape extends BarSize {
  /** `null`: the card alone. */
  readonly bar: BarSize | null;
}

/** The card with its bar under it, in each shape of the bar. */
function shapesOf(actions: readonly Action[], room: number): readonly [Shape, ...Shape[]] {
  if (actions.length === 0) return [{ ...CARD, bar: null }];
  const withBar = (bar: BarSize): Shape => ({
    bar,
    width: Math.max(CARD.width, bar.width),
    height: CARD.height + GAP + bar.height,
  });
  const [row, ...others] = actionBarSizes(actions, room - 2 * INSET);
  return [withBar(row), ...others.map(withBar)];
}
