import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { buildingSeats } from './building-seats';
import { buildingRoom, figureBody, figureRoom, labelOf, type Occupant, type Room } from './place-room';
import type { Standing } from './place-standing';
import type { RingMember } from './ring-guests';

type Side = 'above' | 'below';

/** Places of the people of a member of the ring whose middle is `centre`. */
export function staffSeats({ cells }: RingMember, centre: Point, side: Side): readonly Point[] {
  return buildingSeats(cells, centre, side === 'above' ? -1 : 1);
}

/** What a member of the ring covers there. */
export function memberRoom(
  member: RingMember,
  centre: Point,
  side: Side,
  { labels }: Pick<Standing, 'labels'>,
): Room {
  const people = occupants(member, centre, side, labels);
  if (member.institution === null) return people.map((one) => figureRoom(one.centre, one.label, true));
  const sign = labelOf(labels, member.institution).title;
  return buildingRoom({ position: centre, signSide: side }, sign, people);
}

/** The people of a member of the ring: no arrow should run through them. */
export function memberBodies(
  member: RingMember,
  centre: Point,
  side: Side,
  { labels }: Pick<Standing, 'labels'>,
): Room {
  return occupants(member, centre, side, labels).flatMap((one) => figureBody(one.centre, one.label, true));
}

function occupants(
  member: RingMember,
  centre: Point,
  side: Side,
  labels: Standing['labels'],
): readonly Occupant[] {
  return staffSeats(member, centre, side).map((seat, nth) => ({
    centre: seat,
    label: labelOf(labels, member.staff[nth] ?? ('' as FigureId)),
  }));
}
