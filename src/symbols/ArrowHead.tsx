import type { Cubic } from '../layout/geometry';
import type { ArrowLook } from './arrow-stroke';
import { ARROW_INK, INK } from './drawing-tokens';
import { pointText } from './path-text';

export interface ArrowHeadProps {
  readonly look: ArrowLook;
  /** The head's tip is at its end. */
  readonly curve: Cubic;
  readonly scale: number;
}

/** Each colour has a head of its own, so that it can be told without the colour. */
export function ArrowHead({ look, curve, scale }: ArrowHeadProps) {
  const at = pointer(curve, scale);
  switch (look) {
    case 'red':
      return <FilledHead d={`M${at(0, 0)} L${at(14, 6.8)} L${at(14, -6.8)} Z`} ink={ARROW_INK.red} />;
    case 'green':
      return (
        <FilledHead
          d={`M${at(0, 0)} L${at(15, 6.8)} L${at(10.5, 0)} L${at(15, -6.8)} Z`}
          ink={ARROW_INK.green}
        />
      );
    case 'relay':
      return <FilledHead d={`M${at(0, 0)} L${at(15, 8)} L${at(15, -8)} Z`} ink={INK.green} />;
    case 'orange':
      return <HollowHead d={`M${at(1.2, 0)} L${at(14, 6.4)} L${at(14, -6.4)} Z`} scale={scale} />;
    case 'blue':
      return <OpenHead d={`M${at(11, 8)} L${at(0.6, 0)} L${at(11, -8)}`} scale={scale} />;
  }
}

function FilledHead({ d, ink }: { readonly d: string; readonly ink: string }) {
  return (
    <>
      <path d={d} fill={INK.white} stroke={INK.white} strokeWidth={1.2} />
      <path d={d} fill={ink} />
    </>
  );
}

function HollowHead({ d, scale }: { readonly d: string; readonly scale: number }) {
  return (
    <g fill={INK.white} strokeLinejoin="round">
      <path d={d} stroke={INK.white} strokeWidth={5.4} />
      <path d={d} stroke={ARROW_INK.orange} strokeWidth={2.4 * scale} />
    </g>
  );
}

function OpenHead({ d, scale }: { readonly d: string; readonly scale: number }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={d} stroke={INK.white} strokeWidth={3.2 * scale + 3} />
      <path d={d} stroke={ARROW_INK.blue} strokeWidth={3.2 * scale} />
    </g>
  );
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
