import type { DiagramDocument } from '../model/document';
import type { FigureId, InstitutionId, PersonId } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Point } from '../model/point';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { buildingExits, type BuildingExits } from './building-exits';
import { curveEnters, drawnCurves, type DrawnCurve } from './drawn-curves';
import type { Rect } from './geometry';
import { inflate, overlaps, union } from './rects';
import { reachCost } from './sheet-reach';
import type { SheetLabel } from './sheet-label';
import type { SheetRoom } from '../model/sheet-room';
import { buildingRoom, figureRoom, labelOf, type Occupant, type Room } from './place-room';

/** Px kept free between two symbols, both ways. */
export const SYMBOL_GAP = 16;

/**
 * What stands on the sheet while new figures look for a place: rooms that may not be entered, straight
 * links that should not be crossed, arrows that should not be covered. Grows as the new figures are placed.
 */
export interface Standing {
  readonly document: DiagramDocument;
  readonly labels: ReadonlyMap<FigureId, SheetLabel>;
  readonly room: SheetRoom;
  /** Centre of whatever stands; `undefined`: still to be placed. An institution's is the middle of its walls. */
  readonly at: (id: FigureId) => Point | undefined;
  readonly rooms: ReadonlyMap<FigureId, Room>;
  /** Whether the room would touch, or come closer than `gap` px to, anything but `except`. */
  readonly taken: (room: Room, gap?: number, except?: FigureId) => boolean;
  /** What it costs to reach beyond what the sheet covers now. */
  readonly reachCost: (room: Room) => number;
  /** Where the buildings that stand can still grow. */
  readonly exits: () => BuildingExits;
  /** How many arrows already drawn run through the room. */
  readonly arrowsThrough: (room: Room) => number;
  /** Those of a building who stand, in no order. */
  readonly occupants: (id: InstitutionId) => readonly Occupant[];
  readonly standPerson: (id: PersonId, centre: Point) => void;
  readonly standProfessional: (professional: Professional, centre: Point) => void;
  readonly standInstitution: (institution: Institution) => void;
}

/** @param absent figures that are in the document, but not yet placed */
export function standing(
  document: DiagramDocument,
  labels: ReadonlyMap<FigureId, SheetLabel>,
  absent: ReadonlySet<FigureId>,
  room: SheetRoom = 'wide',
): Standing {
  const centres = new Map<FigureId, Point>();
  const rooms = new Map<FigureId, Room>();
  const inside = new Map<InstitutionId, Occupant[]>();
  const buildings = new Map<InstitutionId, Institution>();

  let exits: BuildingExits | null = null;
  let covered: Rect | null = null;
  const changed = (): void => {
    exits = null;
    covered = null;
  };
  const standPerson = (id: PersonId, centre: Point): void => {
    changed();
    centres.set(id, centre);
    rooms.set(id, [figureRoom(centre, labelOf(labels, id), false)]);
  };
  const build = (id: InstitutionId): void => {
    const institution = buildings.get(id);
    if (institution === undefined) return;
    const parts = buildingRoom(institution, labelOf(labels, id).title, inside.get(id) ?? []);
    changed();
    rooms.set(id, parts);
    const [walls] = parts;
    if (walls !== undefined) centres.set(id, { x: (walls.x0 + walls.x1) / 2, y: institution.position.y });
  };
  const standInstitution = (institution: Institution): void => {
    buildings.set(institution.id, institution);
    build(institution.id);
  };
  const standProfessional = ({ id, institution }: Professional, centre: Point): void => {
    const label = labelOf(labels, id);
    changed();
    centres.set(id, centre);
    if (institution === null || recordAt(document.institutions, institution) === undefined) {
      rooms.set(id, [figureRoom(centre, label, true)]);
      return;
    }
    const colleagues = inside.get(institution) ?? [];
    inside.set(institution, [...colleagues, { centre, label }]);
    build(institution);
  };

  const present = ({ id }: { readonly id: FigureId }): boolean => !absent.has(id);
  for (const person of recordsOf(document.persons).filter(present)) standPerson(person.id, person.position);
  for (const professional of recordsOf(document.professionals).filter(present)) {
    standProfessional(professional, professional.position);
  }
  for (const institution of recordsOf(document.institutions).filter(present)) standInstitution(institution);

  let curves: readonly DrawnCurve[] | null = null;
  return {
    document,
    labels,
    room,
    rooms,
    at: (id) => centres.get(id),
    taken: (wish, gap = SYMBOL_GAP, except) => {
      for (const rect of wish) {
        const wanted = inflate(rect, gap);
        for (const [id, other] of rooms) {
          if (id === except) continue;
          for (const part of other) if (overlaps(wanted, part)) return true;
        }
      }
      return false;
    },
    reachCost: (wish) => reachCost(wish, (covered ??= union([...rooms.values()].flat()))),
    exits: () => (exits ??= buildingExits(rooms, buildings.keys())),
    arrowsThrough: (wish) => {
      curves ??= drawnCurves(document, {
        at: (id) => (absent.has(id) ? undefined : centres.get(id)),
        rooms,
        labels,
      });
      return curves.filter((curve) => curveEnters(curve, wish)).length;
    },
    occupants: (id) => inside.get(id) ?? [],
    standPerson,
    standProfessional,
    standInstitution,
  };
}
