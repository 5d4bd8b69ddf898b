import { frenchTypography } from '../i18n/typography';
import type { DiagramDocument } from '../model/document';
import type { FieldId } from '../model/ids';
import type { Point } from '../model/point';
import { recordAt, recordsOf } from '../model/records';
import { ANCHORS, angleSeen, directionAt } from './field-anchors';
import type { Rect } from './geometry';
import { createLast } from './memo';
import { centreOf, enclosing, inflate, rectRound, union } from './rects';
import type { HouseholdShape, SectorShape } from './scene';
import type { Buildings } from './scene-buildings';
import type { Figures } from './scene-figures';
import { areNear, wedges, type SeenField } from './sector-angles';
import { SECTOR_NAME_SIZE } from './sheet-metrics';
import { textWidth } from './text-width';

/** The least the sheet's edge is from the family's middle: the first ring and its buildings. */
const USUAL_SHEET = { width: 1760, height: 960 };
/** Between what is drawn and the edge above and below: room for the names. */
const RIM = 44;
const FAMILY_AIR = 24;
/** Round nobody. */
const NO_FAMILY = rectRound({ x: 0, y: 0 }, 240, 120);
/** Names stand just inside the edge. */
const NAME = { inside: 10, ascent: 13, descent: 6 };

export interface Sectors {
  readonly shapes: readonly SectorShape[];
  /** The edge of the sheet they reach; `null` when there are none. */
  readonly edge: Rect | null;
}

interface Drawn {
  readonly figures: Figures;
  readonly buildings: Buildings;
  readonly households: readonly HouseholdShape[];
  /** Round everything drawn; `null` on a blank sheet, which has no sectors. */
  readonly extent: Rect | null;
}

const NONE: Sectors = { shapes: [], edge: null };

/** The sectors of the fields that are shown, when the sheet asks for them. */
export function createSectors(): (document: DiagramDocument, drawn: Drawn) => Sectors {
  const last = createLast<Sectors>();
  return (document, drawn) => {
    const { fields, institutions, options } = document;
    if (!options.sectors || drawn.extent === null) return NONE;
    const { figures, buildings, households, extent } = drawn;
    const inputs = [fields, institutions, figures, buildings, households, extent];
    return last(inputs, () => sectorsOf(document, drawn));
  };
}

function sectorsOf(document: DiagramDocument, drawn: Drawn): Sectors {
  const family = familyBox(drawn);
  const centre = centreOf(family);
  const usual = rectRound(centre, USUAL_SHEET.width, USUAL_SHEET.height);
  const edge = drawn.extent === null ? usual : enclosing(usual, sheetRim(document, drawn.extent));
  const stand = standingFields(document, drawn, centre);
  const seen = stand.flatMap(({ field, angle }) => (field === null ? [] : [{ field, angle }]));
  const others = stand.flatMap(({ field, angle }) => (field === null ? [angle] : []));
  const round = wedges(seen, usualPlaces(document, seen, others));
  const shapes = round.map(({ field, middle, end }, index): SectorShape => ({
    key: `${field} ${index}`,
    name: frenchTypography(recordAt(document.fields, field)?.name ?? ''),
    ...nameAt(exit(edge, centre, directionAt(middle)), edge),
    divider:
      round.length === 1
        ? null
        : [exit(family, centre, directionAt(end)), exit(edge, centre, directionAt(end))],
  }));
  return { shapes, edge: shapes.length === 0 ? null : edge };
}

/** Round everything drawn, with room for the longest name on both sides. */
function sheetRim({ fields }: DiagramDocument, extent: Rect): Rect {
  const widths = recordsOf(fields).map(({ name }) => textWidth(name, SECTOR_NAME_SIZE, 400));
  const { x0, y0, x1, y1 } = extent;
  const side = Math.max(RIM, ...widths) + 2 * NAME.inside;
  return { x0: x0 - side, y0: y0 - RIM, x1: x1 + side, y1: y1 + RIM };
}

function familyBox({ figures, households }: Drawn): Rect {
  const family = [...figures.values()].filter(({ look }) => look !== 'professional');
  const rects = family.flatMap(({ figure, label }) => [figure, label]);
  const around = union([...rects, ...households.flatMap(({ boxes }) => boxes)]);
  return around === null ? NO_FAMILY : inflate(around, FAMILY_AIR);
}

/** Where every building stands; the field is `null` where none is shown of it. */
function standingFields(
  { institutions, fields }: DiagramDocument,
  { buildings }: Drawn,
  centre: Point,
): readonly (Pick<SeenField, 'angle'> & { readonly field: FieldId | null })[] {
  return [...buildings.values()].map(({ id, rect }) => {
    const field = recordAt(institutions, id)?.field ?? null;
    const isShown = field !== null && recordAt(fields, field)?.shown === true;
    return { field: isShown ? field : null, angle: angleSeen(centre, centreOf(rect)) };
  });
}

/** Of the shown fields without institutions; none where a building of no shown field stands, which is not theirs. */
function usualPlaces(
  { fields }: DiagramDocument,
  seen: readonly SeenField[],
  others: readonly number[],
): readonly SeenField[] {
  return recordsOf(fields).flatMap(({ id, shown }) => {
    const angle = ANCHORS.get(id);
    if (!shown || angle === undefined || seen.some(({ field }) => field === id)) return [];
    return others.some((other) => areNear(other, angle)) ? [] : [{ field: id, angle }];
  });
}

/** Where a ray from inside the rectangle leaves it. */
function exit({ x0, y0, x1, y1 }: Rect, { x, y }: Point, way: Point): Point {
  const across = way.x === 0 ? Infinity : ((way.x > 0 ? x1 : x0) - x) / way.x;
  const along = way.y === 0 ? Infinity : ((way.y > 0 ? y1 : y0) - y) / way.y;
  const far = Math.min(across, along);
  return { x: x + way.x * far, y: y + way.y * far };
}

/** Just inside the edge, so that the whole name is on the sheet. */
function nameAt({ x, y }: Point, edge: Rect): Pick<SectorShape, 'at' | 'anchor'> {
  const top = edge.y0 + NAME.inside + NAME.ascent;
  const bottom = edge.y1 - NAME.inside - NAME.descent;
  const baseline = Math.min(bottom, Math.max(top, y));
  if (x <= edge.x0 + 1) return { at: { x: edge.x0 + NAME.inside, y: baseline }, anchor: 'start' };
  if (x >= edge.x1 - 1) return { at: { x: edge.x1 - NAME.inside, y: baseline }, anchor: 'end' };
  return { at: { x, y: baseline }, anchor: 'middle' };
}
