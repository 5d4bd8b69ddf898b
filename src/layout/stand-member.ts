import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { recordAt } from '../model/records';
import { staffSeats } from './member-room';
import type { Standing } from './place-standing';
import type { RingMember } from './ring-guests';

/** Stands a member of the ring and its people on the sheet, and notes where. */
export function standMember(
  sheet: Standing,
  member: RingMember,
  { centre, signSide }: { readonly centre: Point; readonly signSide: 'above' | 'below' },
  note: (id: FigureId, place: Point) => void = () => undefined,
): void {
  const { institutions, professionals } = sheet.document;
  const house = member.institution === null ? undefined : recordAt(institutions, member.institution);
  if (house !== undefined) {
    note(house.id, centre);
    sheet.standInstitution({ ...house, position: centre, signSide });
  }
  staffSeats(member, centre, signSide).forEach((place, nth) => {
    const one = recordAt(professionals, member.staff[nth] ?? '');
    if (one === undefined) return;
    note(one.id, place);
    sheet.standProfessional(one, place);
  });
}
