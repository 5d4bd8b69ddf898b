import type { Point } from '../model/point';
import type { Rect } from './geometry';

const RADIUS = 34;

interface Edge {
  readonly from: Point;
  readonly to: Point;
}

/**
 * SVG path data of the outline round cells of one grid that hang together, its corners rounded: by 34 px, or by
 * half of the shorter side next to the corner.
 */
export function outlinePath(cells: readonly Rect[]): string {
  return roundedPath(withoutStraightCorners(outlineOf(cells)));
}

/** Corners of the outer edges in order, walked with the inside on the right. */
function outlineOf(cells: readonly Rect[]): readonly Point[] {
  const edges = new Map<string, Edge>();
  for (const { x0, y0, x1, y1 } of cells) {
    const corners = [
      { x: x0, y: y0 },
      { x: x1, y: y0 },
      { x: x1, y: y1 },
      { x: x0, y: y1 },
    ];
    corners.forEach((from, index) => {
      const to = corners[(index + 1) % 4] ?? from;
      // An edge walked in both directions lies between two cells.
      if (!edges.delete(edgeKey(to, from))) edges.set(edgeKey(from, to), { from, to });
    });
  }
  return walk([...edges.values()]);
}

const edgeKey = (from: Point, to: Point): string => `${from.x},${from.y} ${to.x},${to.y}`;

function walk(edges: readonly Edge[]): readonly Point[] {
  const next = new Map(edges.map((edge) => [`${edge.from.x},${edge.from.y}`, edge]));
  const points: Point[] = [];
  let edge = edges[0];
  while (edge !== undefined && points.length < edges.length) {
    points.push(edge.from);
    edge = next.get(`${edge.to.x},${edge.to.y}`);
    if (edge === edges[0]) break;
  }
  return points;
}

function withoutStraightCorners(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}

function roundedPath(points: readonly Point[]): string {
  const corners = points.map((point, index) => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    const radius = Math.min(RADIUS, distance(before, point) / 2, distance(point, after) / 2);
    return `${text(towards(point, before, radius))} Q${text(point)} ${text(towards(point, after, radius))}`;
  });
  return `M${corners.join(' L')} Z`;
}

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

const text = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
