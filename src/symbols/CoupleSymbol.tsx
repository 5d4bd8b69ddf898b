import { couplePoints } from '../layout/couple-line';
import type { CoupleShape } from '../layout/scene';
import { DASH, INK, STROKE } from './drawing-tokens';
import { pointText, polylineText } from './path-text';
import { opacityOf, type SignState } from './sign-state';

/** An oblique stroke across the line: 12 wide, 22 high. */
const HALF_WIDTH = 6;
const HALF_HEIGHT = 11;

export interface CoupleSymbolProps {
  readonly shape: CoupleShape;
  readonly state?: SignState;
}

/** Line between two partners; one stroke across it: separated; two: divorced. */
export function CoupleSymbol({ shape, state = 'rest' }: CoupleSymbolProps) {
  const marks = shape.strokes.map(({ x, y }) => {
    const foot = pointText({ x: x - HALF_WIDTH, y: y + HALF_HEIGHT });
    return `M${foot} L${pointText({ x: x + HALF_WIDTH, y: y - HALF_HEIGHT })}`;
  });
  return (
    <g fill="none" opacity={opacityOf(state, 'kinship')}>
      <path
        d={polylineText(couplePoints(shape))}
        stroke={INK.kinship}
        strokeWidth={STROKE.kinship}
        strokeDasharray={shape.dashed ? DASH.cohabiting : undefined}
      />
      {marks.length > 0 && <path d={marks.join(' ')} stroke={INK.detail} strokeWidth={STROKE.coupleMark} />}
    </g>
  );
}
