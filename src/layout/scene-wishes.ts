import type { DiagramDocument } from '../model/document';
import type { PersonId } from '../model/ids';
import type { Person } from '../model/person';
import type { Point } from '../model/point';
import { recordsOf } from '../model/records';
import { pointAt } from './cubic';
import type { Rect } from './geometry';
import { keepEqual } from './keep-same';
import { createLast } from './memo';
import { centreOf, distanceToRect, enclosing, inflate, overlaps, rectRound } from './rects';
import type { FigureShape, Scene, WishShape } from './scene';
import { WISH_PITCH, WISH_SIZE } from './sheet-metrics';
import { textWidth } from './text-width';
import { wishLines } from './wish-lines';

type Standing = Pick<Scene, 'figures' | 'buildings' | 'households' | 'arrows' | 'couples' | 'childLines'>;

const NO_WISHES: readonly WishShape[] = [];
/** Kept free round the words. */
const ROOM = 4;
/** How far from the figure a place is looked for, and in which steps. */
const FARTHEST = 240;
const STEP = 24;
/** A line under the words costs as much as so many px further away. */
const CROSSING = 70;
/** Further from the figure than this, a hairline ties the words to it. */
const TIED_FROM = 16;
const SAMPLES = 12;

/**
 * What persons want said, as plates near their figures. They take the room that is left: never over a name, a sign
 * or a badge, over as few lines as can be. Where there is no such place, nothing stands on the sheet.
 */
export function createWishes(): (document: DiagramDocument, standing: Standing) => readonly WishShape[] {
  const last = createLast<readonly WishShape[]>();
  let before: readonly WishShape[] = NO_WISHES;
  return (document, standing) => {
    const { figures, buildings, households, arrows, couples, childLines } = standing;
    const placed = last(
      [document.persons, figures, buildings, households, arrows, couples, childLines],
      () => {
        const wishing = recordsOf<Person>(document.persons).filter(
          ({ wish, wishShown }) => wishShown && wish !== null,
        );
        return wishing.length === 0 ? NO_WISHES : placeAll(wishing, standing);
      },
    );
    before = keepEqual(before, placed);
    return before;
  };
}

function placeAll(wishing: readonly Person[], standing: Standing): readonly WishShape[] {
  const figures = new Map(standing.figures.map((figure) => [figure.id, figure]));
  const obstacles = signsOf(standing);
  const lines = pointsOfLines(standing);
  const placed: WishShape[] = [];
  for (const { id, wish } of wishing) {
    const figure = figures.get(id);
    if (figure === undefined || wish === null) continue;
    const shape = placeOne(id, wishLines(wish), figure, { obstacles, lines });
    if (shape === null) continue;
    obstacles.push(shape.rect);
    placed.push(shape);
  }
  return placed;
}

/** What may not be covered: figures, names, marks, signs of buildings and their walls, badges. */
function signsOf({ figures, buildings, arrows }: Standing): Rect[] {
  return [
    ...figures.flatMap(({ figure, label, mark, presence }) =>
      presence === null ? [figure, label] : [figure, label, mark],
    ),
    ...buildings.flatMap(({ rect, sign }) => [rect, sign.rect]),
    ...arrows.map(({ badgeRect }) => badgeRect),
  ];
}

function pointsOfLines({ households, arrows, couples, childLines }: Standing): readonly Point[] {
  const along = (from: Point, to: Point) =>
    Array.from({ length: SAMPLES + 1 }, (_, at) => ({
      x: from.x + ((to.x - from.x) * at) / SAMPLES,
      y: from.y + ((to.y - from.y) * at) / SAMPLES,
    }));
  const round = ({ x0, y0, x1, y1 }: Rect) => [
    ...along({ x: x0, y: y0 }, { x: x1, y: y0 }),
    ...along({ x: x1, y: y0 }, { x: x1, y: y1 }),
    ...along({ x: x1, y: y1 }, { x: x0, y: y1 }),
    ...along({ x: x0, y: y1 }, { x: x0, y: y0 }),
  ];
  return [
    ...households.flatMap(({ boxes }) => boxes.flatMap(round)),
    ...arrows.flatMap(({ strands }) =>
      strands.flatMap(({ curve }) =>
        Array.from({ length: 2 * SAMPLES + 1 }, (_, at) => pointAt(curve, at / (2 * SAMPLES))),
      ),
    ),
    ...couples.flatMap(({ from, to }) => along(from, to)),
    ...childLines.flatMap(({ points }) =>
      points.slice(1).flatMap((point, at) => along(points[at] ?? point, point)),
    ),
  ];
}

interface Around {
  readonly obstacles: readonly Rect[];
  readonly lines: readonly Point[];
}

function placeOne(
  id: PersonId,
  lines: readonly string[],
  figure: FigureShape,
  around: Around,
): WishShape | null {
  const own = enclosing(figure.figure, figure.label);
  const width = Math.max(...lines.map((line) => textWidth(line, WISH_SIZE, 400))) + 2 * ROOM;
  const height = lines.length * WISH_PITCH + ROOM;
  const reach = inflate(own, FARTHEST + width);
  const obstacles = around.obstacles.filter((rect) => overlaps(rect, reach));
  const crossed = around.lines.filter((point) => distanceToRect(reach, point.x, point.y) === 0);
  let best: { readonly rect: Rect; readonly cost: number } | null = null;
  for (const rect of places(own, width, height)) {
    if (obstacles.some((obstacle) => overlaps(inflate(rect, ROOM), obstacle))) continue;
    const crossings = crossed.filter(({ x, y }) => distanceToRect(rect, x, y) === 0).length;
    const cost = remoteness(rect, own) + Math.min(crossings, 4) * CROSSING;
    if (best === null || cost < best.cost) best = { rect, cost };
  }
  return best === null ? null : { id, lines, rect: best.rect, tie: tieBetween(best.rect, own) };
}

/** Under the name first, then beside and above, further and further. */
function* places(own: Rect, width: number, height: number): Generator<Rect> {
  const middle = centreOf(own);
  const aside = (own.x1 - own.x0 + width) / 2 + ROOM;
  const below = (own.y1 - own.y0 + height) / 2 + ROOM;
  for (let dy = 0; dy <= FARTHEST; dy += STEP) {
    for (let dx = 0; dx <= FARTHEST; dx += STEP) {
      for (const side of dx === 0 ? [1] : [1, -1]) {
        yield rectRound({ x: middle.x + side * dx, y: middle.y + below + dy }, width, height);
        yield rectRound({ x: middle.x + side * dx, y: middle.y - below - dy }, width, height);
        yield rectRound({ x: middle.x + side * (aside + dx), y: middle.y + dy }, width, height);
        yield rectRound({ x: middle.x + side * (aside + dx), y: middle.y - dy }, width, height);
      }
    }
  }
}

/** Px from the figure; above and beside a little more than below, where one reads on after the name. */
function remoteness(rect: Rect, own: Rect): number {
  const { x, y } = centreOf(own);
  const there = centreOf(rect);
  const away = Math.hypot(there.x - x, there.y - y);
  return there.y > own.y1 ? away : away + 30;
}

function tieBetween(rect: Rect, own: Rect): WishShape['tie'] {
  const end = nearestPoint(own, centreOf(rect));
  const start = nearestPoint(rect, end);
  return Math.hypot(end.x - start.x, end.y - start.y) < TIED_FROM ? null : [start, end];
}

function nearestPoint({ x0, y0, x1, y1 }: Rect, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, x0), x1), y: Math.min(Math.max(y, y0), y1) };
}
