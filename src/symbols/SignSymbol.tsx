import { MARK_SIZE, markWidth } from '../layout/field-mark';
import type { BuildingShape } from '../layout/scene';
import { SIGN_SIZE } from '../layout/sheet-metrics';
import { textWidth } from '../layout/text-width';
import { INK, WEIGHT } from './drawing-tokens';
import { FieldMarkSymbol } from './FieldMarkSymbol';
import { tenth } from './path-text';
import { SheetText } from './SheetText';
import { opacityOf, type SignState } from './sign-state';

export interface SignSymbolProps {
  readonly sign: BuildingShape['sign'];
  readonly state?: SignState;
}

/** Field and short name of an institution, outside its walls. */
export function SignSymbol({ sign: { text, field, rect }, state = 'rest' }: SignSymbolProps) {
  const middle = (rect.y0 + rect.y1) / 2;
  const { sign } = MARK_SIZE;
  const before = field === null ? 0 : markWidth(field, sign) + sign.gap;
  const left = (rect.x0 + rect.x1 - before - textWidth(text, SIGN_SIZE, WEIGHT.bold)) / 2;
  return (
    <g opacity={opacityOf(state, 'node')}>
      <rect
        x={tenth(rect.x0)}
        y={tenth(rect.y0)}
        width={tenth(rect.x1 - rect.x0)}
        height={tenth(rect.y1 - rect.y0)}
        rx={6}
        fill={INK.white}
        opacity={0.86}
      />
      {field !== null && <FieldMarkSymbol mark={field} x={left} middle={middle} size={sign} />}
      <SheetText
        x={left + before}
        y={middle + 5.6}
        anchor="start"
        size={SIGN_SIZE}
        weight={WEIGHT.bold}
        ink={INK.greenText}
      >
        {text}
      </SheetText>
    </g>
  );
}
