import { couplePoints } from '../layout/couple-line';
import { inflate } from '../layout/rects';
import type { Rect } from '../layout/geometry';
import type { Scene } from '../layout/scene';
import { BuildingSymbol } from './BuildingSymbol';
import { FigureSymbol } from './FigureSymbol';
import { INK } from './drawing-tokens';
import { curveText, polylineText } from './path-text';
import { SignSymbol } from './SignSymbol';

type GhostProps = Pick<Scene, 'figures' | 'buildings' | 'arrows' | 'households' | 'couples'>;

const FAINT = { fill: 'none', stroke: INK.black, strokeOpacity: 0.45, strokeWidth: 1.6 } as const;

/** What stood on the sheet another day and is gone: faint, in dashes, where it stood. */
export function Ghost({ figures, buildings, arrows, households, couples }: GhostProps) {
  return (
    <>
      {households.map(({ id, outlines }) => (
        <path key={id} d={outlines.join(' ')} {...FAINT} strokeDasharray="4 6" />
      ))}
      {couples.map((shape) => (
        <path key={shape.id} d={polylineText(couplePoints(shape))} {...FAINT} strokeDasharray="2 6" />
      ))}
      {arrows.map(({ id, strands }) => (
        <path
          key={id}
          d={strands.map(({ curve }) => curveText(curve)).join(' ')}
          {...FAINT}
          strokeDasharray="2 6"
        />
      ))}
      {buildings.map((shape) => (
        <g key={shape.id}>
          <BuildingSymbol shape={shape} state="softened" />
          <SignSymbol sign={shape.sign} state="softened" />
          <DashedBox rect={shape.rect} />
        </g>
      ))}
      {figures.map((shape) => (
        <g key={shape.id}>
          <FigureSymbol shape={shape} state="softened" />
          <DashedBox rect={shape.figure} />
        </g>
      ))}
    </>
  );
}

function DashedBox({ rect }: { readonly rect: Rect }) {
  const { x0, y0, x1, y1 } = inflate(rect, 4);
  return (
    <rect
      x={x0}
      y={y0}
      width={x1 - x0}
      height={y1 - y0}
      rx={8}
      fill="none"
      stroke={INK.black}
      strokeOpacity={0.6}
      strokeWidth={1.4}
      strokeDasharray="4 4"
    />
  );
}
