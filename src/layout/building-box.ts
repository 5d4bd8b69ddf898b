import type { Institution } from '../model/institution';
import { MARK_SIZE, markWidth, type FieldMark } from './field-mark';
import { labelWidth } from './figure-box';
import type { Rect } from './geometry';
import type { BuildingShape, FigureShape } from './scene';
import type { SheetLabel } from './sheet-label';
import {
  APEX,
  BUILDING_MIN_WIDTH,
  CELL_PADDING,
  EAVES,
  FLOOR,
  ROOF_OVERHANG,
  SIGN_HEIGHT,
  SIGN_SIZE,
} from './sheet-metrics';
import { textWidth } from './text-width';

/** Air to each side of what is on a sign. */
const SIGN_AIR = 1;
const SIGN_GAP_ABOVE = 1;
const SIGN_GAP_BELOW = 4;
/** Walls stand this far outside the outermost cells. */
const WALL_MARGIN = 4;

/** Width of the place one professional takes in a building: the longer of name and function, and air. */
export function cellWidth(label: SheetLabel): number {
  return labelWidth(label, true) + CELL_PADDING;
}

/** Width of a sign; where its field is not given, as wide as with an icon. */
export function signWidth(text: string, field: FieldMark | null = USUAL_MARK): number {
  const { sign } = MARK_SIZE;
  return (
    textWidth(text, SIGN_SIZE, 700) + 2 * SIGN_AIR + (field === null ? 0 : markWidth(field, sign) + sign.gap)
  );
}

const USUAL_MARK: FieldMark = { kind: 'icon', icon: 'custom' };

/** Width of the inside of a building whose cells have these widths, in one row. */
export function buildingWidth(cells: readonly number[], sign: string): number {
  const inside = cells.reduce((sum, cell) => sum + cell, 0) + 2 * WALL_MARGIN;
  return Math.max(BUILDING_MIN_WIDTH, signWidth(sign) + 6, inside);
}

/**
 * The walls are drawn where the people stand: round the cells of all occupants, however they were moved. An
 * empty building stands round its own position.
 */
export function buildingShape(
  institution: Institution,
  sign: Pick<BuildingShape['sign'], 'text' | 'field'>,
  occupants: readonly FigureShape[],
): BuildingShape {
  const empty = occupants.length === 0;
  const cells = occupants.map((figure) => ({
    x: figure.centre.x,
    half: cellWidth(figure) / 2 + WALL_MARGIN,
  }));
  const { x, y } = institution.position;
  const [left, right] = widened(
    empty ? x : Math.min(...cells.map((cell) => cell.x - cell.half)),
    empty ? x : Math.max(...cells.map((cell) => cell.x + cell.half)),
    Math.max(BUILDING_MIN_WIDTH, signWidth(sign.text, sign.field) + 6),
  );
  const top = empty ? y : Math.min(...occupants.map((figure) => figure.centre.y));
  const bottom = empty ? y : Math.max(...occupants.map((figure) => figure.centre.y));
  const rect = {
    x0: left - ROOF_OVERHANG,
    y0: top + APEX,
    x1: right + ROOF_OVERHANG,
    y1: bottom + FLOOR + 1,
  };
  return {
    id: institution.id,
    left,
    right,
    eaves: top + EAVES,
    apex: top + APEX,
    floor: bottom + FLOOR,
    empty,
    occupants: occupants.map(({ id }) => id),
    sign: { ...sign, rect: signRect(institution, signWidth(sign.text, sign.field), rect) },
    rect,
  };
}

function widened(left: number, right: number, least: number): readonly [number, number] {
  const lacking = Math.max(0, least - (right - left)) / 2;
  return [left - lacking, right + lacking];
}

function signRect(institution: Institution, width: number, building: Rect): Rect {
  const middle = (building.x0 + building.x1) / 2;
  const half = width / 2;
  const top =
    institution.signSide === 'above'
      ? building.y0 - SIGN_GAP_ABOVE - SIGN_HEIGHT
      : building.y1 + SIGN_GAP_BELOW - 1;
  return { x0: middle - half, y0: top, x1: middle + half, y1: top + SIGN_HEIGHT };
}
