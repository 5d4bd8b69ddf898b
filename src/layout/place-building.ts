import type { FieldId } from '../model/ids';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';
import { ANCHORS, angleSeen } from './field-anchors';
import type { Room } from './place-room';
import { straightLinks } from './place-relation';
import type { Standing } from './place-standing';
import { union } from './rects';
import { ringFrame, ringSlots, type RingFrame, type RingSlot } from './ring-slots';
import { distanceToSegment, segmentsCross } from './segments';

/** Px between two neighbours of the ring, at least. */
export const BUILDING_GAP = 50;

const PERSON_IN_THE_WAY = 34;
const BUILDING_IN_THE_WAY = 75;
/** Beyond this the next slot begins. */
const MOST_SHIFT = 160;
const SHIFT_STEP = 40;
const MOST_INWARD = 120;
const UP_AND_DOWN: readonly number[] = [0, -20, 20, -40, 40];
const SHIFT_COST = 1 / 120;
/** For each arrow under the walls, for each that runs through somebody inside, for each that strikes the sign. */
const ARROW_COST = 0.8;
const PIERCING_COST = 14;
const STRIKING_COST = 6;
/** A usual cell, px; a building should have room for one more. */
const COLLEAGUE_WIDTH = 150;
const NO_ROOM_COST = 1.6;

/** Something that looks for a slot of the ring: a building with its people, or a professional alone. */
export interface RingGuest {
  readonly field: FieldId | null;
  /** Where its first relation stands; `null`: it has none yet. */
  readonly partner: Point | null;
  /** Whether others may join it later: it then needs a way to grow. */
  readonly mayGrow: boolean;
  /** The walls first, then the sign if it has one. */
  readonly roomAt: (centre: Point, signSide: 'above' | 'below') => Room;
  /** The people inside: no arrow already drawn should run through them. */
  readonly peopleAt: (centre: Point, signSide: 'above' | 'below') => Room;
}

export interface RingSeat {
  readonly centre: Point;
  readonly signSide: 'above' | 'below';
}

/** The cheapest free slot of the nearest ring that has one, the guest moved outward where neighbours are near. */
export function ringSeat(guest: RingGuest, sheet: Standing): RingSeat {
  const frame = ringFrame(familyRect(sheet), sheet.room);
  const links = guest.partner === null ? [] : straightLinks(sheet);
  for (let ring = 0; ; ring += 1) {
    let best: { readonly seat: RingSeat; readonly cost: number } | null = null;
    for (const slot of ringSlots(frame, ring)) {
      const found = freeNear(slot, guest, sheet, frame);
      if (found === null) continue;
      const cost = found.cost + slotCost(found.seat.centre, guest, { sheet, links, frame });
      if (best === null || cost < best.cost) best = { seat: found.seat, cost };
    }
    if (best !== null) return best.seat;
  }
}

export function familyRect(sheet: Standing) {
  return union(recordsOf(sheet.document.persons).flatMap(({ id }) => sheet.rooms.get(id) ?? []));
}

/** The middle of the ring: signs stand above the buildings that are above it. */
export function signSideAt(y: number, frame: RingFrame): 'above' | 'below' {
  return y < (frame.top + frame.bottom) / 2 ? 'above' : 'below';
}

/** The cheapest free place at the slot or moved along its row; `null` when neighbours leave none. */
function freeNear(
  slot: RingSlot,
  guest: RingGuest,
  sheet: Standing,
  frame: RingFrame,
): { readonly seat: RingSeat; readonly cost: number } | null {
  const signSide = signSideAt(slot.y, frame);
  let best: { readonly seat: RingSeat; readonly cost: number } | null = null;
  for (const { x, y } of shiftsOf(slot)) {
    const base = (Math.abs(x) + Math.abs(y)) * SHIFT_COST;
    if (best !== null && base >= best.cost) continue;
    const centre = { x: slot.x + x, y: slot.y + y };
    const room = guest.roomAt(centre, signSide);
    if (sheet.taken(room, BUILDING_GAP) || sheet.exits().closesLast(room)) continue;
    if (guest.mayGrow && !sheet.exits().hasOne(room)) continue;
    const cost =
      base +
      sheet.reachCost(room) +
      sheet.arrowsThrough(room) * ARROW_COST +
      sheet.arrowsThrough(guest.peopleAt(centre, signSide)) * PIERCING_COST +
      sheet.arrowsThrough(room.slice(1)) * STRIKING_COST +
      (guest.mayGrow && hemmedIn(room, sheet) ? NO_ROOM_COST : 0);
    if (best === null || cost < best.cost) best = { seat: { centre, signSide }, cost };
  }
  return best;
}

/** Along the row both ways, out of the way of arrows; from the sides a little inward, up and down too. */
function shiftsOf({ x, side }: RingSlot): readonly Point[] {
  const outward = Math.sign(x) || 1;
  const steps = Array.from({ length: MOST_SHIFT / SHIFT_STEP }, (_, index) => (index + 1) * SHIFT_STEP);
  if (side === 'left' || side === 'right') {
    const inward = steps.filter((step) => step <= MOST_INWARD);
    const along = [0, ...steps.map((step) => outward * step), ...inward.map((step) => -outward * step)];
    return along.flatMap((way) => UP_AND_DOWN.map((rise) => ({ x: way, y: rise })));
  }
  return [0, ...steps.flatMap((step) => [outward * step, -outward * step])].map((way) => ({ x: way, y: 0 }));
}

/** Whether a colleague would find no room on either side. */
function hemmedIn(room: Room, sheet: Standing): boolean {
  return ([-1, 1] as const).every((way) =>
    sheet.taken(
      room.map(({ x0, x1, y0, y1 }) => ({
        x0: way < 0 ? x0 - COLLEAGUE_WIDTH : x0,
        x1: way > 0 ? x1 + COLLEAGUE_WIDTH : x1,
        y0,
        y1,
      })),
      BUILDING_GAP,
    ),
  );
}

interface Surroundings {
  readonly sheet: Standing;
  readonly links: readonly (readonly [Point, Point])[];
  readonly frame: RingFrame;
}

function slotCost(slot: Point, { field, partner }: RingGuest, { sheet, links, frame }: Surroundings): number {
  const cost = anchorCost(slot, field, frame);
  if (partner === null) return cost;
  const crossed = links.filter(([from, to]) => segmentsCross(partner, slot, from, to)).length;
  return (
    cost +
    Math.hypot(slot.x - partner.x, slot.y - partner.y) / 260 +
    0.7 * crossed +
    0.6 * inTheWay(recordsOf(sheet.document.persons), PERSON_IN_THE_WAY, partner, slot, sheet) +
    1.5 * inTheWay(recordsOf(sheet.document.institutions), BUILDING_IN_THE_WAY, partner, slot, sheet)
  );
}

/** How far from its field's part of the ring: 1.6 for each 60 degrees. */
function anchorCost(slot: Point, field: FieldId | null, frame: RingFrame): number {
  const anchor = field === null ? undefined : ANCHORS.get(field);
  if (anchor === undefined) return 0;
  const middle = (frame.top + frame.bottom) / 2;
  const turn = Math.abs(angleSeen({ x: 0, y: middle }, slot) - anchor) % 360;
  return (1.6 * Math.min(turn, 360 - turn)) / 60;
}

function inTheWay(
  figures: readonly { readonly id: Parameters<Standing['at']>[0] }[],
  near: number,
  from: Point,
  to: Point,
  sheet: Standing,
): number {
  return figures.filter(({ id }) => {
    const at = sheet.at(id);
    if (at === undefined || Math.hypot(at.x - from.x, at.y - from.y) <= near) return false;
    return distanceToSegment(at, from, to) < near;
  }).length;
}
