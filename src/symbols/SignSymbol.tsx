import type { BuildingShape } from '../layout/scene';
import { SIGN_SIZE } from '../layout/sheet-metrics';
import { textWidth } from '../layout/text-width';
import { INK, WEIGHT } from './drawing-tokens';
import { FIELD_ICON_PATHS } from './icon-paths';
import { OutlineIcon } from './OutlineIcon';
import { tenth } from './path-text';
import { SheetText } from './SheetText';
import { opacityOf, type SignState } from './sign-state';

const ICON = 18;
/** From the left of the icon to the left of the words. */
const WORDS = 24;

export interface SignSymbolProps {
  readonly sign: BuildingShape['sign'];
  readonly state?: SignState;
}

/** Field icon and short name of an institution, outside its walls. */
export function SignSymbol({ sign: { text, icon, rect }, state = 'rest' }: SignSymbolProps) {
  const middle = (rect.y0 + rect.y1) / 2;
  const words = textWidth(text, SIGN_SIZE, WEIGHT.bold);
  const left = (rect.x0 + rect.x1 - WORDS - words) / 2;
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
      <OutlineIcon
        path={FIELD_ICON_PATHS[icon]}
        x={left}
        y={middle - ICON / 2}
        size={ICON}
        ink={INK.greenText}
      />
      <SheetText
        x={left + WORDS}
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
