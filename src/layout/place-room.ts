import type { FigureId, Id } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Point } from '../model/point';
import { buildingShape } from './building-box';
import { figureEnvelope, type Envelope } from './envelope';
import { figureShape } from './figure-box';
import type { Rect } from './geometry';
import { union } from './rects';
import type { FigureShape } from './scene';
import type { SheetLabel } from './sheet-label';

/** What a symbol covers: rectangles no other symbol may touch. */
export type Room = readonly Rect[];

export const NO_LABEL: SheetLabel = { title: '', detail: null };

export function labelOf(labels: ReadonlyMap<FigureId, SheetLabel>, id: FigureId): SheetLabel {
  return labels.get(id) ?? NO_LABEL;
}

/**
 * A figure, its label and the place of its presence mark as one rectangle, at full height whatever the age:
 * room is kept for what may be told later.
 */
export function figureRoom({ x, y }: Point, label: SheetLabel, professional: boolean): Rect {
  const { x0, y0, x1, y1 } = roomAtOrigin(label, professional);
  return { x0: x + x0, y0: y + y0, x1: x + x1, y1: y + y1 };
}

/** Rooms about (0, 0) measured before: labels keep their identity while their words do not change. */
const MEASURED = { family: new WeakMap<SheetLabel, Rect>(), professional: new WeakMap<SheetLabel, Rect>() };

function roomAtOrigin(label: SheetLabel, professional: boolean): Rect {
  const measured = professional ? MEASURED.professional : MEASURED.family;
  const known = measured.get(label);
  if (known !== undefined) return known;
  const { figure, label: text, mark } = standingFigure({ x: 0, y: 0 }, label, professional);
  const room = union([figure, text, mark]) ?? figure;
  measured.set(label, room);
  return room;
}

/** The figure and its label apart: what no foreign arrow may run through. */
export function figureBody(centre: Point, label: SheetLabel, professional: boolean): Room {
  const shape = standingFigure(centre, label, professional);
  return [shape.figure, shape.label];
}

/** A figure as the end of an arrow. */
export function standingEnvelope(centre: Point, label: SheetLabel, professional: boolean): Envelope {
  return figureEnvelope(standingFigure(centre, label, professional));
}

/** Half the width of a figure's room, px, whichever side is wider. */
export function halfRoom(label: SheetLabel, professional: boolean): number {
  const { x0, x1 } = figureRoom({ x: 0, y: 0 }, label, professional);
  return Math.max(-x0, x1);
}

/** Somebody in a building: where they stand, and what is written under them. */
export interface Occupant {
  readonly centre: Point;
  readonly label: SheetLabel;
}

/** The walls, drawn round these people, and the sign. */
export function buildingRoom(
  { position, signSide }: Pick<Institution, 'position' | 'signSide'>,
  sign: string,
  occupants: readonly Occupant[],
): Room {
  const shape = buildingShape(
    {
      id: ANY,
      name: sign,
      shortName: null,
      field: null,
      signSide,
      position,
      pinned: false,
      staysHere: false,
    },
    { text: sign, field: { kind: 'icon', icon: 'custom' } },
    occupants.map(({ centre, label }) => standingFigure(centre, label, true)),
  );
  return [shape.rect, shape.sign.rect];
}

/** Only room is asked of these shapes, whoever they are. */
const ANY = '' as Id<'person'> & Id<'institution'>;

function standingFigure(centre: Point, label: SheetLabel, professional: boolean): FigureShape {
  const look = professional ? 'professional' : 'family';
  return figureShape({ id: ANY, look, scale: 1, presence: null, building: null }, centre, label);
}
