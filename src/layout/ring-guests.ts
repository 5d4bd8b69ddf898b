import type { DiagramDocument } from '../model/document';
import type { FieldId, FigureId, InstitutionId, ProfessionalId } from '../model/ids';
import type { Point } from '../model/point';
import { recordAt, recordsOf } from '../model/records';
import { MOST_IN_A_ROW } from './building-seats';
import { buildingWidth, cellWidth } from './building-box';
import { halfRoom, labelOf } from './place-room';
import type { SheetLabel } from './sheet-label';
import { BUILDING_ROW, ROOF_OVERHANG } from './sheet-metrics';

/** A building with its people, or a professional alone, as something that takes a seat in the ring. */
export interface RingMember {
  readonly institution: InstitutionId | null;
  /** From left to right. */
  readonly staff: readonly ProfessionalId[];
  readonly cells: readonly number[];
  readonly field: FieldId | null;
  /** Px, roof included. */
  readonly width: number;
  /** Rows of figures beyond the first, px. */
  readonly extraHeight: number;
  /** Where it stands now. */
  readonly current: Point;
}

/** Px more for the cell of somebody with a relay inside the building: its tag stands between the two. */
const TAG_ROOM = 14;

function handsOver(
  id: ProfessionalId,
  staff: readonly { readonly id: ProfessionalId }[],
  { activations }: Pick<DiagramDocument, 'activations'>,
): boolean {
  const colleague = (end: FigureId): boolean => staff.some((one) => one.id === end);
  return recordsOf(activations).some(
    ({ kind, from, to }) =>
      kind === 'relay' && [...from, ...to].includes(id) && from.some(colleague) && to.some(colleague),
  );
}

/** Everything that belongs in the ring, in order of telling. */
export function ringMembers(
  document: Pick<DiagramDocument, 'institutions' | 'professionals' | 'activations'>,
  labels: ReadonlyMap<FigureId, SheetLabel>,
): readonly RingMember[] {
  const houses = recordsOf(document.institutions).map((house): RingMember => {
    const staff = recordsOf(document.professionals)
      .filter(({ institution }) => institution === house.id)
      .sort((a, b) => a.position.x - b.position.x);
    const cells = staff.map(
      ({ id }) => cellWidth(labelOf(labels, id)) + (handsOver(id, staff, document) ? TAG_ROOM : 0),
    );
    const rows = Array.from({ length: Math.ceil(cells.length / MOST_IN_A_ROW) }, (_, row) =>
      cells.slice(row * MOST_IN_A_ROW, (row + 1) * MOST_IN_A_ROW),
    );
    const sign = labelOf(labels, house.id).title;
    return {
      institution: house.id,
      staff: staff.map(({ id }) => id),
      cells,
      field: house.field,
      width:
        Math.max(buildingWidth([], sign), ...rows.map((row) => buildingWidth(row, sign))) + 2 * ROOF_OVERHANG,
      extraHeight: Math.max(0, rows.length - 1) * BUILDING_ROW,
      current: house.position,
    };
  });
  const alone = recordsOf(document.professionals)
    .filter(
      ({ institution }) => institution === null || recordAt(document.institutions, institution) === undefined,
    )
    .map(({ id, field, position }): RingMember => ({
      institution: null,
      staff: [id],
      cells: [cellWidth(labelOf(labels, id))],
      field,
      width: 2 * halfRoom(labelOf(labels, id), true),
      extraHeight: 0,
      current: position,
    }));
  return [...houses, ...alone];
}
