import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { FigureId, InstitutionId, PersonId } from '../model/ids';
import type { Point } from '../model/point';
import { recordAt } from '../model/records';
import { standFamilies } from './arrange-family';
import type { Arrangement } from './arrangement';
import { buildingSeats } from './building-seats';
import { sheetLabels } from './labels';
import { BUILDING_GAP, familyRect, signSideAt } from './place-building';
import { buildingRoom, figureRoom, labelOf } from './place-room';
import { standing, SYMBOL_GAP, type Standing } from './place-standing';
import { ringLinks } from './ring-cost';
import { ringMembers, type RingMember } from './ring-guests';
import { ringShares, type RingPlan } from './ring-seats';
import { searchRing } from './ring-search';
import { ringFrame } from './ring-slots';
import { settled } from './settled';
import type { SheetLabel } from './sheet-label';

/** What every arrangement of one sheet has in common. */
export interface ArrangeGround {
  readonly document: DiagramDocument;
  readonly labels: ReadonlyMap<FigureId, SheetLabel>;
  readonly families: ReadonlyMap<PersonId, Point>;
  readonly plan: RingPlan;
}

/** One way to seat the ring. */
export interface SeatedRing {
  readonly members: readonly RingMember[];
  /** The members by number, clockwise from the upper left, ring after ring. */
  readonly order: readonly number[];
  readonly seats: readonly Point[];
}

/** The whole sheet laid out anew: families in the middle, the others round them. No two symbols touch. */
export function arrangePositions(document: DiagramDocument, t: Translate): Arrangement {
  const { ground, rings } = arrangeRings(document, t, 1);
  const [best] = rings;
  return best === undefined ? { positions: ground.families, signSides: new Map() } : arrangedIn(ground, best);
}

/** The most promising ways to seat the ring, at most `keep`, judged without routing a single arrow. */
export function arrangeRings(
  draft: DiagramDocument,
  t: Translate,
  keep: number,
): { readonly ground: ArrangeGround; readonly rings: readonly SeatedRing[] } {
  const document = settled(draft);
  const labels = sheetLabels(document, t);
  const sheet = standing(document, labels, everyone(document));
  const families = standFamilies(sheet);
  const members = ringMembers(document, labels);
  const family = familyRect(sheet);
  const frame = ringFrame(family);
  const plan: RingPlan = { frame, family, shares: ringShares(members.length, frame) };
  const orders = searchRing(members, ringLinks(document, members, families), plan, keep);
  return {
    ground: { document, labels, families, plan },
    rings: orders.map(({ order, seats }) => ({ members, order, seats })),
  };
}

function everyone(document: DiagramDocument): ReadonlySet<FigureId> {
  const { persons, professionals, institutions } = document;
  return new Set(
    [persons, professionals, institutions].flatMap((records) => Object.keys(records) as FigureId[]),
  );
}

/** Makes sure of every seat: whoever would touch somebody moves outward until they do not. */
export function arrangedIn(
  { document, labels, families, plan }: ArrangeGround,
  { members, seats }: SeatedRing,
): Arrangement {
  const sheet = standing(document, labels, everyone(document));
  const positions = new Map<FigureId, Point>(families);
  const signSides = new Map<InstitutionId, 'above' | 'below'>();
  for (const [id, place] of families) sheet.standPerson(id, place);
  members.forEach((member, index) => {
    const seat = seats[index] ?? { x: 0, y: 0 };
    const side = signSideAt(seat.y, plan.frame);
    const free = outwardUntilFree(sheet, seat, (centre) => roomOf(member, centre, side, sheet));
    const house =
      member.institution === null ? undefined : recordAt(document.institutions, member.institution);
    if (house !== undefined) {
      signSides.set(house.id, side);
      positions.set(house.id, free);
      sheet.standInstitution({ ...house, position: free, signSide: side });
    }
    staffSeats(member, free, side).forEach((place, nth) => {
      const one = recordAt(document.professionals, member.staff[nth] ?? '');
      if (one === undefined) return;
      positions.set(one.id, place);
      sheet.standProfessional(one, place);
    });
  });
  return { positions, signSides };
}

function staffSeats(member: RingMember, centre: Point, side: 'above' | 'below'): readonly Point[] {
  return buildingSeats(member.cells, centre, side === 'above' ? -1 : 1);
}

function roomOf(member: RingMember, centre: Point, side: 'above' | 'below', { labels }: Standing) {
  const occupants = staffSeats(member, centre, side).map((seat, nth) => ({
    centre: seat,
    label: labelOf(labels, member.staff[nth] ?? ('' as FigureId)),
  }));
  if (member.institution !== null) {
    const sign = labelOf(labels, member.institution).title;
    return buildingRoom({ position: centre, signSide: side }, sign, occupants);
  }
  return occupants.map((one) => figureRoom(one.centre, one.label, true));
}

const STEP = 40;

function outwardUntilFree(
  sheet: Standing,
  { x, y }: Point,
  room: (centre: Point) => ReturnType<typeof roomOf>,
): Point {
  const far = Math.hypot(x, y) || 1;
  for (let steps = 0; ; steps += 1) {
    const centre = { x: x + (x / far) * steps * STEP, y: y + ((y || 1) / far) * steps * STEP };
    const gap = steps === 0 ? SYMBOL_GAP : BUILDING_GAP;
    if (!sheet.taken(room(centre), gap)) return { x: Math.round(centre.x), y: Math.round(centre.y) };
  }
}
