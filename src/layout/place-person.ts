import type { FigureId, PersonId } from '../model/ids';
import type { Person } from '../model/person';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';
import { APART_PITCH, TOGETHER_PITCH } from './family-graph';
import { SIBLING_PITCH, underParents } from './family-spacing';
import type { FamilyTies, Sibship } from './family-ties';
import { figureBody, figureRoom, labelOf, type Room } from './place-room';
import { findSpot, type Wish } from './place-spot';
import type { Standing } from './place-standing';
import { firstPartner } from './place-relation';
import { overlaps, union } from './rects';
import { GENERATION } from './sheet-metrics';
import { tiedPerson } from './tied-person';

/** Where the first of all stands: a little left of the middle, for a partner to come on the right. */
const FIRST: Point = { x: -40, y: 0 };
/** Px from the edge of a home to the middle of an « autre » who stands outside it. */
const OUTSIDE_HOME = 110;
/** Between the rooms of the members of a home and its outline. */
const HOME_PADDING = 20;
/** Px between the parents of somebody who stands: an arrow from row to row then has room for its badge. */
const PARENTS_PITCH = 196;
const OTHER_SIDE_COST = 1.5;
const OTHER_ROW_COST = 3;
/** Px off a row, out of the way of an arrow. */
const NEAR_ROW: readonly number[] = [0, -30, 30];
const OFF_ROW_COST = 1;
const STRANGER_AT_HOME_COST = 2;
/** Between two partners: their line would have to pass over a head. */
const BETWEEN_PARTNERS_COST = 4;
/** People with no tie gather within this of the middle, px. */
const MIDDLE_HALF = 300;

/** Kinship as told so far, new figures included. */
export interface Kin {
  readonly ties: FamilyTies;
  readonly levels: ReadonlyMap<PersonId, number>;
}

/** Whether somebody already stands whom this person can be placed by. */
export function hasStandingKin(id: PersonId, sheet: Standing, { ties }: Kin): boolean {
  const kin = [
    ...(ties.partnershipsOf.get(id) ?? []).flatMap(({ partners }) => partners),
    ...(ties.parentsOf.get(id) ?? []),
    ...(ties.childrenOf.get(id) ?? []),
  ];
  return kin.some((other) => other !== id && sheet.at(other) !== undefined);
}

/** A free place for a person who does not stand yet, next to whoever they are tied to. */
export function spotForPerson(person: Person, sheet: Standing, kin: Kin): Point {
  const label = labelOf(sheet.labels, person.id);
  return findSpot(
    sheet,
    wishesOf(person, sheet, kin),
    (spot) => [figureRoom(spot, label, false)],
    (spot) => figureBody(spot, label, false),
    (_, room) => strangersCost(person.id, sheet, room) + betweenPartnersCost(person.id, sheet, room),
  );
}

function wishesOf(person: Person, sheet: Standing, kin: Kin): readonly Wish[] {
  const ways = [besidePartner, underTheirParents, aboveTheirChildren, besideSiblings];
  for (const way of ways) {
    const wishes = way(person.id, sheet, kin);
    if (wishes.length > 0) return wishes;
  }
  const outside = person.kind === 'other' ? outsideHome(person, sheet) : besideHousehold(person.id, sheet);
  return outside.length > 0 ? outside : inTheMiddle(person.id, sheet);
}

/** y of `id` when `other` stands: as many rows apart as their generations. */
function rowBy(id: PersonId, other: PersonId, at: Point, { levels }: Kin): number {
  return at.y + ((levels.get(id) ?? 0) - (levels.get(other) ?? 0)) * GENERATION;
}

function besidePartner(id: PersonId, sheet: Standing, kin: Kin): readonly Wish[] {
  for (const partnership of kin.ties.partnershipsOf.get(id) ?? []) {
    const [first, second] = partnership.partners;
    const partner = first === id ? second : first;
    const at = sheet.at(partner);
    if (at === undefined) continue;
    const pitch = partnership.apart ? APART_PITCH : pitchOver(partnership.partners, at, sheet, kin);
    const y = rowBy(id, partner, at, kin);
    const side = partnership.apart ? -1 : 1;
    return [
      { x: at.x + side * pitch, y, outward: side, cost: 0 },
      { x: at.x - side * pitch, y, outward: side === 1 ? -1 : 1, cost: OTHER_SIDE_COST },
    ];
  }
  return [];
}

/** Px between two partners; those whose children stand below come to stand evenly about them. */
function pitchOver(partners: readonly PersonId[], at: Point, sheet: Standing, { ties }: Kin): number {
  const children = ties.sibships
    .filter(({ parents }) => partners.every((partner) => parents.includes(partner)))
    .flatMap((sibship) => sibship.children.flatMap((child) => sheet.at(child)?.x ?? []));
  if (children.length === 0) return TOGETHER_PITCH;
  const middle = children.reduce((sum, x) => sum + x, 0) / children.length;
  return Math.abs(middle - at.x) * 2 === PARENTS_PITCH ? PARENTS_PITCH : TOGETHER_PITCH;
}

function underTheirParents(id: PersonId, sheet: Standing, kin: Kin): readonly Wish[] {
  for (const sibship of kin.ties.sibships) {
    const [first] = sibship.parents.filter((parent) => sheet.at(parent) !== undefined);
    const at = first === undefined ? undefined : sheet.at(first);
    if (first === undefined || at === undefined || !sibship.children.includes(id)) continue;
    const y = rowBy(id, first, at, kin);
    const beside = besideSibling(id, sibship, sheet, y);
    return [beside ?? { x: firstPlaceUnder(id, sibship, sheet), y, outward: 0, cost: 0 }];
  }
  return [];
}

/** Where this child stands in a row of all the sibship's children centred under the parents. */
function firstPlaceUnder(id: PersonId, { parents, children }: Sibship, sheet: Standing): number {
  const xs = parents.flatMap((parent) => sheet.at(parent)?.x ?? []);
  const middle = underParents(
    xs,
    xs.map((_, index) => index),
  );
  return middle + (children.indexOf(id) - (children.length - 1) / 2) * SIBLING_PITCH;
}

/** Right of the nearest elder, else left of the nearest younger. */
function besideSibling(id: PersonId, { children }: Sibship, sheet: Standing, y: number): Wish | null {
  const rank = children.indexOf(id);
  const elder = children.slice(0, rank).findLast((child) => sheet.at(child) !== undefined);
  const younger = children.slice(rank + 1).find((child) => sheet.at(child) !== undefined);
  const [by, side] = elder === undefined ? [younger, -1 as const] : [elder, 1 as const];
  const at = by === undefined ? undefined : sheet.at(by);
  return at === undefined ? null : { x: at.x + side * SIBLING_PITCH, y, outward: side, cost: 0 };
}

function aboveTheirChildren(id: PersonId, sheet: Standing, kin: Kin): readonly Wish[] {
  for (const { parents, children } of kin.ties.sibships) {
    const standing = children.flatMap((child) => {
      const at = sheet.at(child);
      return at === undefined ? [] : [{ child, at }];
    });
    const [eldest] = standing;
    if (eldest === undefined || !parents.includes(id)) continue;
    const middle = standing.reduce((sum, { at }) => sum + at.x, 0) / standing.length;
    const apart = kin.ties.partnershipsOf
      .get(id)
      ?.some(
        (partnership) => partnership.apart && parents.every((one) => partnership.partners.includes(one)),
      );
    const pitch = apart === true ? APART_PITCH : PARENTS_PITCH;
    const x = middle + (parents.indexOf(id) - (parents.length - 1) / 2) * pitch;
    return [{ x, y: rowBy(id, eldest.child, eldest.at, kin), outward: 0, cost: 0 }];
  }
  return [];
}

function besideSiblings(id: PersonId, sheet: Standing, kin: Kin): readonly Wish[] {
  for (const sibship of kin.ties.sibships) {
    if (!sibship.children.includes(id)) continue;
    const other = sibship.children.find((child) => sheet.at(child) !== undefined);
    const at = other === undefined ? undefined : sheet.at(other);
    if (other === undefined || at === undefined) continue;
    const wish = besideSibling(id, sibship, sheet, rowBy(id, other, at, kin));
    if (wish !== null) return [wish];
  }
  return [];
}

/** Somebody who lives there, but whose kinship was not told. */
function besideHousehold(id: PersonId, sheet: Standing): readonly Wish[] {
  for (const { members } of recordsOf(sheet.document.households)) {
    if (!members.includes(id)) continue;
    const places = members.flatMap((member) => sheet.at(member) ?? []);
    const rightmost = places.reduce<Point | null>(
      (far, at) => (far === null || at.x > far.x ? at : far),
      null,
    );
    if (rightmost !== null) {
      return [{ x: rightmost.x + SIBLING_PITCH, y: rightmost.y, outward: 1, cost: 0 }];
    }
  }
  return [];
}

/** On either side of the home of whoever is named in the tie, else of the first home. */
function outsideHome(person: Person, sheet: Standing): readonly Wish[] {
  const named = tiedPerson(sheet.document, person);
  const tied = named === null || sheet.at(named) === undefined ? null : named;
  const homes = recordsOf(sheet.document.households).map(({ members }) =>
    members.filter((member) => sheet.at(member) !== undefined),
  );
  const home = homes.find((members) => (tied === null ? members.length > 0 : members.includes(tied)));
  const members = home ?? (tied === null ? [] : [tied]);
  const box = union(members.flatMap((member) => sheet.rooms.get(member) ?? []));
  if (box === null) return [];
  const tiedRow = tied === null ? undefined : sheet.at(tied)?.y;
  const rows = new Set(recordsOf(sheet.document.persons).flatMap(({ id }) => sheet.at(id)?.y ?? []));
  const homeRows = members.map((member) => sheet.at(member)?.y);
  const middle = (tied === null ? undefined : sheet.at(tied)?.x) ?? (box.x0 + box.x1) / 2;
  return [...rows].flatMap((row) =>
    NEAR_ROW.flatMap((by) =>
      ([-1, 1] as const).map((side): Wish => {
        const x = side === -1 ? box.x0 - HOME_PADDING - OUTSIDE_HOME : box.x1 + HOME_PADDING + OUTSIDE_HOME;
        const own = tiedRow === undefined ? homeRows.includes(row) : row === tiedRow;
        const cost = (own ? 0 : OTHER_SIDE_COST) + (by === 0 ? 0 : OFF_ROW_COST);
        return { x, y: row + by, outward: side, cost: cost + Math.abs(x - middle) / (2 * OUTSIDE_HOME) };
      }),
    ),
  );
}

/** A family of its own: near the middle, or near the other end of the arrow it came with. */
function inTheMiddle(id: PersonId, sheet: Standing): readonly Wish[] {
  const towards = firstPartner(sheet, [id]);
  const x = towards === null ? FIRST.x : Math.max(-MIDDLE_HALF, Math.min(MIDDLE_HALF, towards.x));
  return [0, 1, -1].map((row) => ({
    x,
    y: FIRST.y + row * GENERATION,
    outward: 0,
    cost: row === 0 ? 0 : OTHER_ROW_COST,
  }));
}

function strangersCost(id: PersonId, sheet: Standing, room: Room): number {
  let cost = 0;
  for (const { members } of recordsOf(sheet.document.households)) {
    const rooms = members.includes(id)
      ? []
      : members.flatMap((member: FigureId) => sheet.rooms.get(member) ?? []);
    const box = rooms.length > 1 ? union(rooms) : null;
    if (box !== null && room.some((rect) => overlaps(rect, box))) cost += STRANGER_AT_HOME_COST;
  }
  return cost;
}

function betweenPartnersCost(id: PersonId, sheet: Standing, room: Room): number {
  let cost = 0;
  for (const { partners } of recordsOf(sheet.document.couples)) {
    const [one, other] = partners.map((partner) => (partner === id ? undefined : sheet.at(partner)));
    if (one === undefined || other === undefined) continue;
    const line = {
      x0: Math.min(one.x, other.x),
      y0: Math.min(one.y, other.y),
      x1: Math.max(one.x, other.x),
      y1: Math.max(one.y, other.y),
    };
    const isLevel = line.y1 - line.y0 < GENERATION / 2;
    if (isLevel && room.some((rect) => overlaps(rect, line))) cost += BETWEEN_PARTNERS_COST;
  }
  return cost;
}
