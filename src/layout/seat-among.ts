import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { memberBodies, memberRoom } from './member-room';
import { ringSeat } from './place-building';
import { firstPartner } from './place-relation';
import type { Standing } from './place-standing';
import type { RingMember } from './ring-guests';
import { standMember } from './stand-member';

/**
 * Seats members of the ring one by one among buildings that stay where they are, as if each had just been
 * told; whoever has an arrow to somebody who stands goes first.
 */
export function seatAmong(sheet: Standing, members: readonly RingMember[]): readonly Point[] {
  const seats: Point[] = members.map(() => ({ x: 0, y: 0 }));
  const waiting = members.map((member, index) => ({ member, index, ids: idsOf(member) }));
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ ids }) => firstPartner(sheet, ids) !== null);
    const [next] = waiting.splice(Math.max(0, ready), 1);
    if (next === undefined) continue;
    const { member, index, ids } = next;
    const seat = ringSeat(
      {
        field: member.field,
        partner: firstPartner(sheet, ids),
        mayGrow: member.institution !== null,
        roomAt: (centre, side) => memberRoom(member, centre, side, sheet),
        peopleAt: (centre, side) => memberBodies(member, centre, side, sheet),
      },
      sheet,
    );
    seats[index] = seat.centre;
    standMember(sheet, member, seat);
  }
  return seats;
}

function idsOf({ institution, staff }: RingMember): readonly FigureId[] {
  return institution === null ? staff : [institution, ...staff];
}
