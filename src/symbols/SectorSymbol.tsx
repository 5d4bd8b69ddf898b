import type { SectorShape } from '../layout/scene';
import { SECTOR_NAME_SIZE } from '../layout/sheet-metrics';
import { DASH, INK, STROKE, WEIGHT } from './drawing-tokens';
import { polylineText } from './path-text';
import { SheetText } from './SheetText';

/** Where a field's institutions stand: its name at the rim, and a hairline towards the next. */
export function SectorSymbol({ shape: { name, at, anchor, divider } }: { readonly shape: SectorShape }) {
  return (
    <>
      {divider !== null && (
        <path
          d={polylineText(divider)}
          fill="none"
          stroke={INK.hairline}
          strokeWidth={STROKE.sector}
          strokeDasharray={DASH.sector}
        />
      )}
      <SheetText
        x={at.x}
        y={at.y}
        size={SECTOR_NAME_SIZE}
        weight={WEIGHT.regular}
        ink={INK.caption}
        anchor={anchor}
        halo={false}
      >
        {name}
      </SheetText>
    </>
  );
}
