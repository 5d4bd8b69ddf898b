import type { FigureId, PersonId } from '../model/ids';
import type { Person } from '../model/person';
import type { Point } from '../model/point';
import { recordAt, recordsOf } from '../model/records';
import { familyBlocks } from './family-blocks';
import { familyGraphs } from './family-graph';
import { familyTies } from './family-ties';
import { generations } from './generations';
import { spotForPerson, type Kin } from './place-person';
import { figureRoom, halfRoom, labelOf } from './place-room';
import type { Standing } from './place-standing';
import { GENERATION } from './sheet-metrics';

interface FamilyPlaces {
  /** Of those who may move. */
  readonly places: ReadonlyMap<PersonId, Point>;
  /** How far the sheet as it would be laid out blank is moved, so that a family stands by its pinned members. */
  readonly origin: Point;
}

type Places = ReadonlyMap<PersonId, Point>;

/** Px between two places tried. */
const STEP = 60;
const NOWHERE: Point = { x: 0, y: 0 };

/**
 * Stands the persons of a sheet who may move: families in rows by generation about the middle, side by side,
 * then those who share the collective life beside whom they are tied to. A family with members who stay
 * stands as they do; one that is laid out alone stays about where it was.
 * @param sheet whoever stays already stands on it
 * @param isPart whether only a part of the sheet is laid out
 */
export function standFamilies(
  sheet: Standing,
  movable: ReadonlySet<FigureId>,
  isPart: boolean,
): FamilyPlaces {
  const { document, labels } = sheet;
  const ties = familyTies(document);
  const kin: Kin = { ties, levels: generations(document, ties) };
  const inRows = (person: Person): boolean =>
    person.kind === 'family' ||
    [ties.partnershipsOf, ties.parentsOf, ties.childrenOf].some((map) => map.has(person.id));
  const persons = recordsOf(document.persons);
  const members = new Set(persons.filter(inRows).map(({ id }) => id));
  const half = (id: FigureId): number => halfRoom(labelOf(labels, id), false);
  const graphs = familyGraphs(document, ties, kin.levels, members, half);
  const ideal = familyBlocks(graphs);
  const places = new Map<PersonId, Point>();
  const stand = (id: PersonId, place: Point): void => {
    places.set(id, place);
    sheet.standPerson(id, place);
  };
  const isBlank = sheet.rooms.size === 0;
  let origin: Point | null = null;
  const free: (readonly PersonId[])[] = [];
  for (const { ids } of graphs) {
    const staying = ids.filter((id) => !movable.has(id));
    const moving = ids.filter((id) => movable.has(id));
    if (staying.length === 0) {
      free.push(ids);
      continue;
    }
    const offset = median(staying.map((id) => fromTo(ideal.get(id), sheet.at(id))));
    origin ??= offset;
    for (const id of topmostFirst(moving, ideal))
      stand(id, spotNear(id, moved(ideal.get(id), offset), sheet));
  }
  for (const ids of free) {
    const wish = isPart ? whereItWas(ids, ideal, sheet) : (origin ?? NOWHERE);
    const offset = isBlank ? wish : nearestFree(ids, ideal, wish, sheet);
    for (const id of ids) stand(id, moved(ideal.get(id), offset));
  }
  for (const person of persons.filter(({ id }) => !members.has(id) && movable.has(id))) {
    stand(person.id, spotForPerson(person, sheet, kin));
  }
  return { places, origin: origin ?? NOWHERE };
}

function fromTo(from: Point = NOWHERE, to: Point = NOWHERE): Point {
  return { x: to.x - from.x, y: to.y - from.y };
}

function moved({ x, y }: Point = NOWHERE, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

/** So that most of those who stay are where the rows would have them. */
function median(offsets: readonly Point[]): Point {
  const middle = (values: readonly number[]): number =>
    Math.round([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0);
  return { x: middle(offsets.map(({ x }) => x)), y: middle(offsets.map(({ y }) => y)) };
}

function topmostFirst(ids: readonly PersonId[], ideal: Places): readonly PersonId[] {
  const at = (id: PersonId): Point => ideal.get(id) ?? NOWHERE;
  return [...ids].sort((a, b) => at(a).y - at(b).y || at(a).x - at(b).x);
}

/** The place itself, or the nearest free one on its row. */
function spotNear(id: PersonId, { x, y }: Point, sheet: Standing): Point {
  const label = labelOf(sheet.labels, id);
  for (let steps = 0; ; steps += 1) {
    for (const side of steps === 0 ? [0] : [1, -1]) {
      const spot = { x: x + side * steps * STEP, y };
      if (!sheet.taken([figureRoom(spot, label, false)])) return spot;
    }
  }
}

/** The middle of a family stays where it is. */
function whereItWas(ids: readonly PersonId[], ideal: Places, { document }: Standing): Point {
  const offsets = ids.map((id) => fromTo(ideal.get(id), recordAt(document.persons, id)?.position));
  const mean = (values: readonly number[]): number =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  return { x: mean(offsets.map(({ x }) => x)), y: mean(offsets.map(({ y }) => y)) };
}

/** The offset nearest to the wish at which a whole family touches nobody. */
function nearestFree(ids: readonly PersonId[], ideal: Places, wish: Point, sheet: Standing): Point {
  const isFree = (offset: Point): boolean =>
    ids.every((id) => {
      const room = [figureRoom(moved(ideal.get(id), offset), labelOf(sheet.labels, id), false)];
      return !sheet.taken(room);
    });
  for (let round = 0; ; round += 1) {
    for (const offset of offsetsAround(wish, round)) if (isFree(offset)) return offset;
  }
}

/** The places of one square round the wish, rows of a family apart: round 0 is the wish itself. */
function offsetsAround({ x, y }: Point, round: number): readonly Point[] {
  if (round === 0) return [{ x, y }];
  const steps = Array.from({ length: 2 * round + 1 }, (_, index) => index - round);
  return [
    ...steps.flatMap((step) => [
      { x: x + round * STEP, y: y + step * GENERATION },
      { x: x - round * STEP, y: y + step * GENERATION },
    ]),
    ...steps.slice(1, -1).flatMap((step) => [
      { x: x + step * STEP, y: y + round * GENERATION },
      { x: x + step * STEP, y: y - round * GENERATION },
    ]),
  ].sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y));
}
