import type { ArrowStroke } from './arrow-stroke';
import { INK } from './drawing-tokens';
import { svgPaths, type SvgPath } from './svg-path';

interface StrokedLineProps {
  readonly d: string;
  readonly stroke: ArrowStroke;
}

export function StrokedLine({ d, stroke }: StrokedLineProps) {
  return svgPaths(linePaths(d, stroke));
}

/** The line of an arrow, without casing nor head: on the sheet, in the legend, on a chip. */
export function linePaths(d: string, { ink, width, cap, dash, inside }: ArrowStroke): readonly SvgPath[] {
  const line: SvgPath = {
    d,
    fill: 'none',
    stroke: ink,
    strokeWidth: width,
    strokeLinecap: cap,
    strokeDasharray: dash,
  };
  return inside > 0 ? [line, { d, fill: 'none', stroke: INK.white, strokeWidth: inside }] : [line];
}
