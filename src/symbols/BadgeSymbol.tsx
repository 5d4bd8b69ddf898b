import type { ArrowShape } from '../layout/scene';
import { BADGE_RADIUS, FEET, TAG_HEIGHT, TAG_SIZE } from '../layout/sheet-metrics';
import { textWidth } from '../layout/text-width';
import { badgeWidth, isTagShort } from './badge-width';
import { ARROW_INK, BADGE_SIZE, INK, STROKE, WEIGHT } from './drawing-tokens';
import { FigureGlyph } from './FigureGlyph';
import { tenth } from './path-text';
import { SheetText } from './SheetText';
import { opacityOf, type SignState } from './sign-state';

const FIGURE_SCALE = 0.36;

export interface BadgeSymbolProps {
  readonly shape: ArrowShape;
  readonly state?: SignState;
  /** Above 1 when the sheet is seen from far, so that the number stays legible. */
  readonly scale?: number;
}

/**
 * The number of an activation, or the tag of a relay: its number and whom it concerns. Grown by its lengths, and not
 * by a transform: six hundred transforms would each be work for whoever composes the screen.
 */
export function BadgeSymbol({ shape, state = 'rest', scale = 1 }: BadgeSymbolProps) {
  const part = { shape, selected: state === 'selected', scale };
  const badge = shape.kind === 'relay' ? <RelayTag {...part} /> : numberDisc(part);
  const opacity = opacityOf(state, 'badge');
  return opacity === undefined ? badge : <g opacity={opacity}>{badge}</g>;
}

interface PartProps {
  readonly shape: ArrowShape;
  readonly selected: boolean;
  readonly scale: number;
}

/** Without a component of its own: a sheet may have hundreds. */
function numberDisc({ shape: { badge, number, colour }, selected, scale }: PartProps) {
  const hue = ARROW_INK[colour];
  const size = (number.length > 2 ? BADGE_SIZE.tight : BADGE_SIZE.plain) * scale;
  return (
    <>
      <circle
        cx={tenth(badge.x)}
        cy={tenth(badge.y)}
        r={tenth(BADGE_RADIUS * scale)}
        fill={selected ? hue : INK.white}
        stroke={hue}
        strokeWidth={tenth(STROKE.badgeRing * scale)}
      />
      <SheetText
        x={badge.x}
        y={badge.y + size * 0.35}
        size={tenth(size)}
        weight={WEIGHT.semibold}
        ink={selected && colour !== 'orange' ? INK.white : INK.black}
        halo={false}
      >
        {number}
      </SheetText>
    </>
  );
}

function RelayTag({ shape, selected, scale }: PartProps) {
  const { badge, number } = shape;
  const tag = isTagShort(shape, selected, scale) ? null : shape.tag;
  const numberWidth = textWidth(number, TAG_SIZE, WEIGHT.semibold);
  const half = badgeWidth(shape, selected, scale) / scale / 2;
  /** From px off the middle of the tag at its own size. */
  const across = (dx: number): number => badge.x + dx * scale;
  const height = TAG_HEIGHT * scale;
  const box = { x: tenth(across(-half)), y: tenth(badge.y - height / 2), height: tenth(height) };
  const whole = tag === null || selected;
  const ink = selected ? INK.white : INK.black;
  const words = {
    y: badge.y + 4.5 * scale,
    size: tenth(TAG_SIZE * scale),
    weight: WEIGHT.semibold,
    halo: false,
  } as const;
  return (
    <>
      <rect
        {...box}
        width={tenth(2 * half * scale)}
        rx={tenth(height / 2)}
        fill={whole ? INK.green : INK.white}
        stroke={INK.green}
        strokeWidth={tenth(STROKE.badgeRing * scale)}
      />
      {!whole && (
        <path d={capOf(across(-half), badge.y, (numberWidth + 15) * scale, height / 2)} fill={INK.green} />
      )}
      <SheetText
        {...words}
        x={tag === null ? badge.x : across(9 - half)}
        anchor={tag === null ? 'middle' : 'start'}
        ink={INK.white}
      >
        {number}
      </SheetText>
      {tag !== null && (
        <>
          <FigureGlyph
            look="family"
            centre={{ x: across(numberWidth + 24 - half), y: badge.y - FEET * (1 - FIGURE_SCALE * scale) }}
            scale={FIGURE_SCALE * scale}
            ink={ink}
          />
          <SheetText {...words} x={across(half - 8)} anchor="end" ink={ink}>
            {tag}
          </SheetText>
        </>
      )}
    </>
  );
}

/** The green end of the tag: round on the left, straight on the right. */
function capOf(left: number, middle: number, width: number, radius: number): string {
  const top = tenth(middle - radius);
  const bottom = tenth(middle + radius);
  const start = tenth(left + radius);
  const round = tenth(radius);
  return `M${start},${top} H${tenth(left + width)} V${bottom} H${start} A${round},${round} 0 0 1 ${start},${top} Z`;
}
