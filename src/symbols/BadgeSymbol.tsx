import type { ArrowShape } from '../layout/scene';
import { BADGE_RADIUS, FEET, TAG_HEIGHT, TAG_SIZE } from '../layout/sheet-metrics';
import { textWidth } from '../layout/text-width';
import { ARROW_INK, BADGE_SIZE, INK, STROKE, WEIGHT } from './drawing-tokens';
import { FigureGlyph } from './FigureGlyph';
import { pointText, tenth } from './path-text';
import { SheetText } from './SheetText';
import { opacityOf, type SignState } from './sign-state';

const FIGURE_SCALE = 0.36;

export interface BadgeSymbolProps {
  readonly shape: ArrowShape;
  readonly state?: SignState;
  /** Above 1 when the sheet is seen from far, so that the number stays legible. */
  readonly scale?: number;
}

/** The number of an activation, or the tag of a relay: its number and whom it concerns. */
export function BadgeSymbol({ shape, state = 'rest', scale = 1 }: BadgeSymbolProps) {
  const { x, y } = shape.badge;
  const selected = state === 'selected';
  const grown =
    scale === 1
      ? undefined
      : `translate(${pointText(shape.badge)}) scale(${Math.round(scale * 100) / 100}) translate(${pointText({ x: -x, y: -y })})`;
  return (
    <g transform={grown} opacity={opacityOf(state, 'badge')}>
      {shape.kind === 'relay' ? (
        <RelayTag shape={shape} selected={selected} />
      ) : (
        <NumberDisc shape={shape} selected={selected} />
      )}
    </g>
  );
}

interface PartProps {
  readonly shape: ArrowShape;
  readonly selected: boolean;
}

function NumberDisc({ shape: { badge, number, colour }, selected }: PartProps) {
  const hue = ARROW_INK[colour];
  const size = number.length > 2 ? BADGE_SIZE.tight : BADGE_SIZE.plain;
  return (
    <>
      <circle
        cx={tenth(badge.x)}
        cy={tenth(badge.y)}
        r={BADGE_RADIUS}
        fill={selected ? hue : INK.white}
        stroke={hue}
        strokeWidth={STROKE.badgeRing}
      />
      <SheetText
        x={badge.x}
        y={badge.y + size * 0.35}
        size={size}
        weight={WEIGHT.semibold}
        ink={selected && colour !== 'orange' ? INK.white : INK.black}
        halo={false}
      >
        {number}
      </SheetText>
    </>
  );
}

function RelayTag({ shape: { badge, badgeRect, number, tag }, selected }: PartProps) {
  const numberWidth = textWidth(number, TAG_SIZE, WEIGHT.semibold);
  const left = badgeRect.x0;
  const width = badgeRect.x1 - left;
  const baseline = badge.y + 4.5;
  const box = { x: tenth(left), y: tenth(badge.y - TAG_HEIGHT / 2), height: TAG_HEIGHT };
  const whole = tag === null || selected;
  const ink = selected ? INK.white : INK.black;
  const words = { y: baseline, size: TAG_SIZE, weight: WEIGHT.semibold, halo: false } as const;
  return (
    <>
      <rect
        {...box}
        width={tenth(width)}
        rx={TAG_HEIGHT / 2}
        fill={whole ? INK.green : INK.white}
        stroke={INK.green}
        strokeWidth={STROKE.badgeRing}
      />
      {!whole && <path d={capOf(left, badge.y, numberWidth + 15)} fill={INK.green} />}
      <SheetText
        {...words}
        x={tag === null ? badge.x : left + 9}
        anchor={tag === null ? 'middle' : 'start'}
        ink={INK.white}
      >
        {number}
      </SheetText>
      {tag !== null && (
        <>
          <FigureGlyph
            look="family"
            centre={{ x: left + numberWidth + 24, y: badge.y - FEET * (1 - FIGURE_SCALE) }}
            scale={FIGURE_SCALE}
            ink={ink}
          />
          <SheetText {...words} x={badgeRect.x1 - 8} anchor="end" ink={ink}>
            {tag}
          </SheetText>
        </>
      )}
    </>
  );
}

/** The green end of the tag: round on the left, straight on the right. */
function capOf(left: number, middle: number, width: number): string {
  const radius = TAG_HEIGHT / 2;
  const top = tenth(middle - radius);
  const bottom = tenth(middle + radius);
  const start = tenth(left + radius);
  return `M${start},${top} H${tenth(left + width)} V${bottom} H${start} A${radius},${radius} 0 0 1 ${start},${top} Z`;
}
