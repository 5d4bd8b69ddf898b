import type { Rect } from '../layout/geometry';
import type { BuildingShape } from '../layout/scene';
import { ROOF_OVERHANG } from '../layout/sheet-metrics';
import { INK, STROKE } from './drawing-tokens';
import { pointText, tenth } from './path-text';
import { opacityOf, type SignState } from './sign-state';
import { SymbolPlate } from './SymbolPlate';

export interface BuildingSymbolProps {
  readonly shape: BuildingShape;
  readonly state?: SignState;
  readonly focused?: boolean;
}

/** An institution: roof, walls and floor, behind those who work there; windows and a door when nobody is named. */
export function BuildingSymbol({ shape, state = 'rest', focused = false }: BuildingSymbolProps) {
  const { left, right, eaves, apex, floor } = shape;
  const middle = (left + right) / 2;
  const roof = [
    { x: left - ROOF_OVERHANG, y: eaves },
    { x: middle, y: apex },
    { x: right + ROOF_OVERHANG, y: eaves },
  ].map(pointText);
  const wall = (x: number) => `M${pointText({ x, y: eaves + 1 })} V${tenth(floor)}`;
  const ground = `M${pointText({ x: left - ROOF_OVERHANG, y: floor })} H${tenth(right + ROOF_OVERHANG)}`;
  return (
    <g stroke={INK.green} opacity={opacityOf(state, 'node')}>
      <SymbolPlate around={withSign(shape)} state={state} focused={focused} />
      <rect
        x={tenth(left)}
        y={tenth(eaves)}
        width={tenth(right - left)}
        height={tenth(floor - eaves)}
        fill={INK.white}
        stroke="none"
      />
      <path d={`M${roof.join(' L')} Z`} fill={INK.roof} strokeWidth={STROKE.wall} strokeLinejoin="round" />
      <path d={`${wall(left)} ${wall(right)}`} fill="none" strokeWidth={STROKE.wall} />
      <path d={ground} fill="none" strokeWidth={STROKE.floor} strokeLinecap="round" />
      {shape.empty && <Openings middle={middle} top={eaves + 20} floor={floor} />}
    </g>
  );
}

function Openings(props: { readonly middle: number; readonly top: number; readonly floor: number }) {
  const { middle, top, floor } = props;
  const panes = (x: number) =>
    `M${pointText({ x, y: top })} V${tenth(top + 24)} M${pointText({ x: x - 11, y: top + 12 })} H${tenth(x + 11)}`;
  const frame = (x: number) => (
    <>
      <rect x={tenth(x - 11)} y={tenth(top)} width={22} height={24} rx={1.5} />
      <path d={panes(x)} />
    </>
  );
  const door = `M${pointText({ x: middle - 13, y: floor })} V${tenth(floor - 53)} a13,13 0 0 1 26,0 V${tenth(floor)}`;
  return (
    <g strokeWidth={1.8} fill={INK.white}>
      {frame(middle - 35)}
      {frame(middle + 35)}
      <path d={door} />
    </g>
  );
}

function withSign({ rect, sign }: BuildingShape): Rect {
  return {
    x0: Math.min(rect.x0, sign.rect.x0),
    y0: Math.min(rect.y0, sign.rect.y0),
    x1: Math.max(rect.x1, sign.rect.x1),
    y1: Math.max(rect.y1, sign.rect.y1),
  };
}
