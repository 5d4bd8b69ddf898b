import type { Cubic } from '../layout/geometry';
import type { ArrowLook } from './arrow-stroke';
import { ARROW_INK, INK } from './drawing-tokens';
import { pointText } from './path-text';
import { svgPaths, type SvgPath } from './svg-path';

export interface ArrowHeadProps {
  readonly look: ArrowLook;
  /** The head's tip is at its end. */
  readonly curve: Cubic;
  readonly scale: number;
}

export function ArrowHead(props: ArrowHeadProps) {
  return svgPaths(headPaths(props));
}

/** Each colour has a head of its own, so that it can be told without the colour; under it, white. */
export function headPaths({ look, curve, scale }: ArrowHeadProps): readonly SvgPath[] {
  const at = pointer(curve, scale);
  switch (look) {
    case 'red':
      return filledHead(`M${at(0, 0)} L${at(14, 6.8)} L${at(14, -6.8)} Z`, ARROW_INK.red);
    case 'green':
      return filledHead(`M${at(0, 0)} L${at(15, 6.8)} L${at(10.5, 0)} L${at(15, -6.8)} Z`, ARROW_INK.green);
    case 'relay':
      return filledHead(`M${at(0, 0)} L${at(15, 8)} L${at(15, -8)} Z`, INK.green);
    case 'orange':
      return hollowHead(`M${at(1.2, 0)} L${at(14, 6.4)} L${at(14, -6.4)} Z`, scale);
    case 'blue':
      return openHead(`M${at(11, 8)} L${at(0.6, 0)} L${at(11, -8)}`, scale);
  }
}

function filledHead(d: string, ink: string): readonly SvgPath[] {
  return [
    { d, fill: INK.white, stroke: INK.white, strokeWidth: 1.2 },
    { d, fill: ink },
  ];
}

function hollowHead(d: string, scale: number): readonly SvgPath[] {
  const edge = { d, fill: INK.white, strokeLinejoin: 'round' } as const;
  return [
    { ...edge, stroke: INK.white, strokeWidth: 5.4 },
    { ...edge, stroke: ARROW_INK.orange, strokeWidth: 2.4 * scale },
  ];
}

function openHead(d: string, scale: number): readonly SvgPath[] {
  const line = { d, fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  return [
    { ...line, stroke: INK.white, strokeWidth: 3.2 * scale + 3 },
    { ...line, stroke: ARROW_INK.blue, strokeWidth: 3.2 * scale },
  ];
}

/** Turns (px back from the tip, px to the side) into a point of the sheet. */
function pointer([start, first, second, tip]: Cubic, scale: number) {
  const from = [second, first, start].find(({ x, y }) => Math.hypot(tip.x - x, tip.y - y) > 0.01) ?? {
    x: tip.x - 1,
    y: tip.y,
  };
  const length = Math.hypot(tip.x - from.x, tip.y - from.y);
  const ux = (tip.x - from.x) / length;
  const uy = (tip.y - from.y) / length;
  return (back: number, side: number) =>
    pointText({
      x: tip.x - (ux * back + uy * side) * scale,
      y: tip.y - (uy * back - ux * side) * scale,
    });
}
