import { textWidth } from '../layout/text-width';
import type { Rect } from '../layout/geometry';
import type { Scene } from '../layout/scene';
import { INK } from '../symbols/drawing-tokens';
import { tenth } from '../symbols/path-text';
import { WholeDrawing } from '../symbols/WholeDrawing';
import type { LegendGroup } from './legend-groups';
import { flowLegend, LegendRows } from './LegendRows';

const MARGIN = 28;
const LEGEND_SIZE = 16;
const LEGEND_GAP = 22;
/** A lone figure still has its legend in few rows. */
const LEAST_WIDTH = 860;

export interface SheetPictureProps {
  readonly scene: Scene;
  readonly extent: Rect;
  readonly legend: readonly LegendGroup[];
}

/** How the sheet and its legend fill a picture, px at zoom 1; its sides are whole. */
export function pictureLayout({ extent, legend }: Pick<SheetPictureProps, 'extent' | 'legend'>) {
  const drawn = extent.x1 - extent.x0;
  const width = Math.ceil(Math.max(drawn, LEAST_WIDTH) + 2 * MARGIN);
  const left = extent.x0 - (width - drawn) / 2;
  const top = extent.y0 - MARGIN;
  const rule = extent.y1 + MARGIN;
  const flow = flowLegend(legend, { width: width - 2 * MARGIN, size: LEGEND_SIZE, measure: textWidth });
  const height = Math.ceil(rule + LEGEND_GAP * 2 + flow.height - top);
  return { left, top, width, height, rule, flow };
}

/** Drawing and legend on white, as one `<svg>` that needs nothing round it. */
export function SheetPicture({ scene, extent, legend }: SheetPictureProps) {
  const { left, top, width, height, rule, flow } = pictureLayout({ extent, legend });
  const box = { x: tenth(left), y: tenth(top), width: tenth(width), height: tenth(height) };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={box.width}
      height={box.height}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
    >
      <rect {...box} fill={INK.white} />
      <WholeDrawing scene={scene} />
      <path d={`M${box.x},${tenth(rule)} h${box.width}`} stroke={INK.hairline} strokeWidth={1.2} />
      <LegendRows flow={flow} x={left + MARGIN} y={rule + LEGEND_GAP} size={LEGEND_SIZE} />
    </svg>
  );
}
