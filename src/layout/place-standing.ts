import type { DiagramDocument } from '../model/document';
import type { FigureId, InstitutionId, PersonId } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Point } from '../model/point';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { arrowStrands } from './arrow-shape';
import { buildingExits, type BuildingExits } from './building-exits';
import { samples } from './cubic';
import type { Envelope } from './envelope';
import type { Rect } from './geometry';
import { inflate, overlaps, union } from './rects';
import { reachCost } from './sheet-reach';
import type { SheetLabel } from './sheet-label';
import { ARROW_GAP } from './sheet-metrics';
import { buildingRoom, figureRoom, labelOf, standingEnvelope, type Occupant, type Room } from './place-room';

/** Px kept free between two symbols, both ways. */
export const SYMBOL_GAP = 16;

const ARROW_SAMPLES = 14;
/** Px an arrow's stroke and badge reach to either side of its curve. */
const ARROW_MARGIN = 3;

/**
 * What stands on the sheet while new figures look for a place: rooms that may not be entered, straight
 * links that should not be crossed, arrows that should not be covered. Grows as the new figures are placed.
 */
export interface Standing {
  readonly document: DiagramDocument;
  readonly labels: ReadonlyMap<FigureId, SheetLabel>;
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
    const room = buildingRoom(institution, labelOf(labels, id).title, inside.get(id) ?? []);
    changed();
    rooms.set(id, room);
    const [walls] = room;
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
    rooms,
    at: (id) => centres.get(id),
    taken: (room, gap = SYMBOL_GAP, except) => {
      for (const rect of room) {
        const wanted = inflate(rect, gap);
        for (const [id, other] of rooms) {
          if (id === except) continue;
          for (const part of other) if (overlaps(wanted, part)) return true;
        }
      }
      return false;
    },
    reachCost: (room) => reachCost(room, (covered ??= union([...rooms.values()].flat()))),
    exits: () => (exits ??= buildingExits(rooms, buildings.keys())),
    arrowsThrough: (room) => {
      curves ??= curvesDrawn(document, absent, (id) => envelopeOf(id, document, { centres, rooms, labels }));
      const wanted = room.map((rect) => inflate(rect, ARROW_MARGIN));
      return curves.filter(({ points, bounds }) =>
        wanted.some((rect) => overlaps(rect, bounds) && runsThrough(points, rect)),
      ).length;
    },
    occupants: (id) => inside.get(id) ?? [],
    standPerson,
    standProfessional,
    standInstitution,
  };
}

/** The arrows between figures that stood before: only these have been routed. */
function curvesDrawn(
  { activations }: DiagramDocument,
  absent: ReadonlySet<FigureId>,
  envelope: (id: FigureId) => Envelope | null,
): readonly DrawnCurve[] {
  return recordsOf(activations).flatMap(({ from, to, angles, badgeAt }) => {
    if ([...from, ...to].some((id) => absent.has(id))) return [];
    const [starts, ends] = [from, to].map((ids) => ids.flatMap((id) => envelope(id) ?? []));
    if (starts === undefined || ends === undefined || starts.length === 0 || ends.length === 0) return [];
    return arrowStrands(starts, ends, angles, badgeAt).strands.map(({ curve }) => {
      const points = samples(curve, ARROW_SAMPLES);
      return { points, bounds: boundsOf(points) };
    });
  });
}

interface DrawnCurve {
  /** x, y, x, y… along the curve. */
  readonly points: Float64Array;
  readonly bounds: Rect;
}

function boundsOf(points: Float64Array): Rect {
  const bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    bounds.x0 = Math.min(bounds.x0, x);
    bounds.x1 = Math.max(bounds.x1, x);
    bounds.y0 = Math.min(bounds.y0, y);
    bounds.y1 = Math.max(bounds.y1, y);
  }
  return bounds;
}

/** A building, or a figure wherever it stands; `null` when it does not. */
function envelopeOf(
  id: FigureId,
  { persons, institutions }: DiagramDocument,
  { centres, rooms, labels }: Places,
): Envelope | null {
  const centre = centres.get(id);
  if (centre === undefined) return null;
  const [walls] = recordAt(institutions, id) === undefined ? [] : (rooms.get(id) ?? []);
  if (walls === undefined) {
    return standingEnvelope(centre, labelOf(labels, id), recordAt(persons, id) === undefined);
  }
  const middle = { x: (walls.x0 + walls.x1) / 2, y: (walls.y0 + walls.y1) / 2 };
  return { centre: middle, rects: [inflate(walls, ARROW_GAP)] };
}

interface Places {
  readonly centres: ReadonlyMap<FigureId, Point>;
  readonly rooms: ReadonlyMap<FigureId, Room>;
  readonly labels: ReadonlyMap<FigureId, SheetLabel>;
}

/** Whether the polyline of x, y, x, y… meets the rectangle. */
function runsThrough(curve: Float64Array, rect: Rect): boolean {
  for (let i = 0; i + 3 < curve.length; i += 2) {
    const [ax, ay, bx, by] = [curve[i] ?? 0, curve[i + 1] ?? 0, curve[i + 2] ?? 0, curve[i + 3] ?? 0];
    if (Math.max(ax, bx) < rect.x0 || Math.min(ax, bx) > rect.x1) continue;
    if (Math.max(ay, by) < rect.y0 || Math.min(ay, by) > rect.y1) continue;
    if (segmentMeets(ax, ay, bx, by, rect)) return true;
  }
  return false;
}

/** Clips the segment against the four sides. */
function segmentMeets(ax: number, ay: number, bx: number, by: number, rect: Rect): boolean {
  let enter = 0;
  let leave = 1;
  for (const [from, along, low, high] of [
    [ax, bx - ax, rect.x0, rect.x1],
    [ay, by - ay, rect.y0, rect.y1],
  ] as const) {
    if (Math.abs(along) < 1e-9) {
      if (from < low || from > high) return false;
      continue;
    }
    const [one, two] = [(low - from) / along, (high - from) / along];
    enter = Math.max(enter, Math.min(one, two));
    leave = Math.min(leave, Math.max(one, two));
  }
  return enter <= leave;
}
