import type { Rect } from '../../layout/geometry';
import type { SheetSketch } from '../../layout/sheet-sketch';
import type { Point } from '../../model/point';
import { ARROW_INK } from '../../symbols/drawing-tokens';
import { FigureGlyph } from '../../symbols/FigureGlyph';
import styles from './SheetThumbnail.module.css';

interface SheetThumbnailProps {
  readonly sketch: SheetSketch & { readonly extent: Rect };
}

/** Px of the sheet left white round the drawing. */
const MARGIN = 60;
/** How far an arrow bends off its straight line, as a part of its length. */
const BEND = 0.16;

/** The shape of a sheet, to be recognised from far: no word of it can be read. */
export function SheetThumbnail({ sketch }: SheetThumbnailProps) {
  const { extent, households, buildings, arrows, figures } = sketch;
  const x = extent.x0 - MARGIN;
  const y = extent.y0 - MARGIN;
  const width = extent.x1 - extent.x0 + 2 * MARGIN;
  const height = extent.y1 - extent.y0 + 2 * MARGIN;
  return (
    <svg className={styles['thumbnail']} viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      {households.map((rect, index) => (
        <rect key={index} className={styles['household']} {...box(rect)} rx={34} />
      ))}
      {buildings.map((rect, index) => (
        <path key={index} className={styles['building']} d={house(rect)} />
      ))}
      {arrows.map(({ from, to, colour }, index) => (
        <path key={index} className={styles['arrow']} stroke={ARROW_INK[colour]} d={bend(from, to)} />
      ))}
      {figures.map(({ at, kind }, index) => (
        <FigureGlyph key={index} look={kind} centre={at} scale={1} />
      ))}
    </svg>
  );
}

function box({ x0, y0, x1, y1 }: Rect) {
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

function house({ x0, y0, x1, y1 }: Rect): string {
  return `M${x0},${y1} V${y0} L${(x0 + x1) / 2},${y0 - 22} L${x1},${y0} V${y1} Z`;
}

function bend(from: Point, to: Point): string {
  const x = (from.x + to.x) / 2 - (to.y - from.y) * BEND;
  const y = (from.y + to.y) / 2 + (to.x - from.x) * BEND;
  return `M${from.x},${from.y} Q${x},${y} ${to.x},${to.y}`;
}
