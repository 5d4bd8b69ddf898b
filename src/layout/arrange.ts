import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { FigureId, InstitutionId, PersonId } from '../model/ids';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';
import { shownPart } from '../model/shown-part';
import { standFamilies } from './arrange-family';
import type { ArrangeOptions } from './arrange-options';
import type { Arrangement } from './arrangement';
import { sheetLabels } from './labels';
import { memberRoom } from './member-room';
import { movableFigures } from './movable-figures';
import { BUILDING_GAP, familyRect, signSideAt } from './place-building';
import { standing, SYMBOL_GAP, type Standing } from './place-standing';
import { ringLinks } from './ring-cost';
import { ringMembers, type RingMember } from './ring-guests';
import { ringShares, type RingPlan } from './ring-seats';
import { searchRing } from './ring-search';
import { ringFrame } from './ring-slots';
import { seatAmong } from './seat-among';
import { settled } from '../model/settled';
import type { SheetLabel } from './sheet-label';
import { standMember } from './stand-member';

/** What every arrangement of one sheet has in common. */
export interface ArrangeGround {
  readonly document: DiagramDocument;
  readonly labels: ReadonlyMap<FigureId, SheetLabel>;
  readonly movable: ReadonlySet<FigureId>;
  /** Of the persons who move. */
  readonly families: ReadonlyMap<PersonId, Point>;
  readonly plan: RingPlan;
  /** Whether every building may move: else they are seated one by one among those that stay. */
  readonly isWholeRing: boolean;
}

/** One way to seat the ring. */
export interface SeatedRing {
  /** Those who move. */
  readonly members: readonly RingMember[];
  /** The members by number, clockwise from the upper left, ring after ring. */
  readonly order: readonly number[];
  readonly seats: readonly Point[];
}

/**
 * The sheet laid out anew: families in the middle, the others round them. No two symbols touch, but those that
 * stay and touched before. Whoever is pinned, or was not asked for, stays exactly where they are.
 */
export function arrangePositions(
  document: DiagramDocument,
  t: Translate,
  options: ArrangeOptions = {},
): Arrangement {
  const { ground, rings } = arrangeRings(document, t, { ...options, keep: 1 });
  const [best] = rings;
  return best === undefined ? { positions: ground.families, signSides: new Map() } : arrangedIn(ground, best);
}

/**
 * The most promising ways to seat the ring, at most `keep`, judged without routing a single arrow. Who is not
 * shown is given no place: a gap would tell of them.
 */
export function arrangeRings(
  draft: DiagramDocument,
  t: Translate,
  { keep, only, room = 'wide' }: ArrangeOptions & { readonly keep: number },
): { readonly ground: ArrangeGround; readonly rings: readonly SeatedRing[] } {
  const document = shownPart(settled(draft));
  const labels = sheetLabels(document, t);
  const movable = movableFigures(document, only);
  const sheet = standing(document, labels, movable, room);
  const { places: families, origin } = standFamilies(sheet, movable, only !== undefined);
  const all = ringMembers(document, labels);
  const members = all.filter(({ institution, staff }) =>
    movable.has(institution ?? staff[0] ?? ('' as FigureId)),
  );
  const isWholeRing = members.length === all.length;
  const family = relativeTo(origin, familyRect(sheet));
  const frame = ringFrame(family, room);
  const plan: RingPlan = { frame, family, origin, shares: ringShares(members.length, frame) };
  const ground: ArrangeGround = { document, labels, movable, families, plan, isWholeRing };
  if (!isWholeRing) {
    const order = members.map((_, index) => index);
    return { ground, rings: [{ members, order, seats: seatAmong(sheet, members) }] };
  }
  const places = new Map(recordsOf(document.persons).map(({ id }) => [id, sheet.at(id) ?? origin]));
  const orders = searchRing(members, ringLinks(document, members, places), plan, keep);
  return { ground, rings: orders.map(({ order, seats }) => ({ members, order, seats })) };
}

function relativeTo({ x, y }: Point, rect: ReturnType<typeof familyRect>): typeof rect {
  if (rect === null) return null;
  return { x0: rect.x0 - x, y0: rect.y0 - y, x1: rect.x1 - x, y1: rect.y1 - y };
}

/** Makes sure of every seat: whoever would touch somebody moves outward until they do not. */
export function arrangedIn(
  { document, labels, movable, families, plan }: ArrangeGround,
  { members, seats }: SeatedRing,
): Arrangement {
  const sheet = standing(document, labels, movable, plan.frame.room);
  const positions = new Map<FigureId, Point>(families);
  const signSides = new Map<InstitutionId, 'above' | 'below'>();
  for (const [id, place] of families) sheet.standPerson(id, place);
  members.forEach((member, index) => {
    const seat = seats[index] ?? plan.origin;
    const signSide = signSideAt(seat.y - plan.origin.y, plan.frame);
    const centre = outwardUntilFree(sheet, plan.origin, seat, (at) =>
      memberRoom(member, at, signSide, sheet),
    );
    if (member.institution !== null) signSides.set(member.institution, signSide);
    standMember(sheet, member, { centre, signSide }, (id, place) => positions.set(id, place));
  });
  return { positions, signSides };
}

const STEP = 40;

function outwardUntilFree(
  sheet: Standing,
  origin: Point,
  seat: Point,
  room: (centre: Point) => ReturnType<typeof memberRoom>,
): Point {
  const [x, y] = [seat.x - origin.x, seat.y - origin.y];
  const far = Math.hypot(x, y) || 1;
  for (let steps = 0; ; steps += 1) {
    const centre = { x: seat.x + (x / far) * steps * STEP, y: seat.y + ((y || 1) / far) * steps * STEP };
    const gap = steps === 0 ? SYMBOL_GAP : BUILDING_GAP;
    if (!sheet.taken(room(centre), gap)) return { x: Math.round(centre.x), y: Math.round(centre.y) };
  }
}
