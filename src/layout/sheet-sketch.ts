import { arrowColour, livesTogether, type ArrowColour } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';
import type { FigureId, InstitutionId } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Person } from '../model/person';
import type { Point } from '../model/point';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { shownPart } from '../model/shown-part';
import type { Rect } from './geometry';
import { union } from './rects';

/** A sheet seen from far: where its signs stand, without a word of it. Px at zoom 1. */
export interface SheetSketch {
  readonly figures: readonly { readonly at: Point; readonly kind: 'family' | 'other' | 'professional' }[];
  readonly buildings: readonly Rect[];
  readonly households: readonly Rect[];
  readonly arrows: readonly { readonly from: Point; readonly to: Point; readonly colour: ArrowColour }[];
  /** Around all of it; `null` on a blank sheet. */
  readonly extent: Rect | null;
}

/** Room a figure and its label take, from the figure's centre. */
const FIGURE_ROOM = { side: 55, above: 40, below: 69 };

export function sheetSketch(whole: DiagramDocument): SheetSketch {
  const document = shownPart(whole);
  const persons = recordsOf(document.persons);
  const professionals = recordsOf(document.professionals);
  const buildings = recordsOf(document.institutions).map((institution) => walls(document, institution));
  const figures = [
    ...persons.map(({ position, kind }) => ({ at: position, kind })),
    ...professionals.map(({ position }) => ({ at: position, kind: 'professional' as const })),
  ];
  return {
    figures,
    buildings,
    households: recordsOf(document.households).flatMap(({ members }) =>
      members.length > 1 ? around(members.flatMap((id) => placeOf(document, id))) : [],
    ),
    arrows: recordsOf(document.activations).flatMap((arrow) =>
      arrow.from.flatMap((start) =>
        arrow.to.flatMap((end) =>
          placeOf(document, start).flatMap((from) =>
            placeOf(document, end).map((to) => ({ from, to, colour: arrowColour(document, arrow) })),
          ),
        ),
      ),
    ),
    extent: union([...around(figures.map(({ at }) => at)), ...buildings]),
  };
}

/** Where a figure stands, or nowhere: an empty list. */
function placeOf(document: DiagramDocument, id: FigureId): readonly Point[] {
  if (livesTogether(document, id)) return positions(recordAt<Person>(document.persons, id));
  return positions(
    recordAt<Professional>(document.professionals, id) ?? recordAt<Institution>(document.institutions, id),
  );
}

function positions(record: { readonly position: Point } | undefined): readonly Point[] {
  return record === undefined ? [] : [record.position];
}

function walls(document: DiagramDocument, { id, position }: Institution): Rect {
  const inside = occupants(document, id);
  const room = union(around(inside.length === 0 ? [position] : inside));
  return room ?? { x0: position.x, y0: position.y, x1: position.x, y1: position.y };
}

function occupants(document: DiagramDocument, id: InstitutionId): readonly Point[] {
  return recordsOf(document.professionals).flatMap(({ institution, position }) =>
    institution === id ? [position] : [],
  );
}

/** One rectangle round all of them, with room for their labels; none round nobody. */
function around(places: readonly Point[]): readonly Rect[] {
  const { side, above, below } = FIGURE_ROOM;
  const rooms = places.map(({ x, y }) => ({ x0: x - side, y0: y - above, x1: x + side, y1: y + below }));
  const all = union(rooms);
  return all === null ? [] : [all];
}
