import type { ChangeMark } from '../model/change-mark';
import type { Point } from '../model/point';
import { INK } from './drawing-tokens';

/** Half the side of the disc, and of the strokes in it, px at zoom 1. */
const RADIUS = 9;
const HALF = 4.6;
/** Between the two strokes of what ended. */
const GAP = 2.6;

/** « + » came, « = » ended, « ~ » is otherwise, « − » is gone: a mark, never a hue. */
export function ChangeMarkSymbol({ mark, at, scale }: ChangeMarkSymbolProps) {
  return (
    <g transform={`translate(${at.x} ${at.y}) scale(${scale})`} data-mark={mark}>
      <circle
        r={RADIUS}
        fill={mark === 'gone' ? INK.white : INK.black}
        stroke={INK.black}
        strokeWidth={1.6}
      />
      <path
        d={STROKES[mark]}
        fill="none"
        stroke={mark === 'gone' ? INK.black : INK.white}
        strokeWidth={2.2}
        strokeLinecap="round"
      />
    </g>
  );
}

interface ChangeMarkSymbolProps {
  readonly mark: ChangeMark;
  readonly at: Point;
  /** Larger when the sheet is seen from afar. */
  readonly scale: number;
}

const STROKES: Readonly<Record<ChangeMark, string>> = {
  new: `M${-HALF} 0H${HALF}M0 ${-HALF}V${HALF}`,
  ended: `M${-HALF} ${-GAP}H${HALF}M${-HALF} ${GAP}H${HALF}`,
  changed: `M${-HALF} 1.2C${-HALF / 2} ${-HALF} ${HALF / 2} ${HALF} ${HALF} -1.2`,
  gone: `M${-HALF} 0H${HALF}`,
};
