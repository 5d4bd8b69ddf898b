import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import type { Point } from '../model/point';
import { sheetLabels } from './labels';
import { standing, SYMBOL_GAP } from './place-standing';
import { inflate, movedBy, overlaps, union } from './rects';
import { settled } from '../model/settled';

/** Copies stand whole steps of this from the originals, px. */
const STEP = 32;
/** Looked for so many steps all round; farther away there is room below the whole sheet. */
const MOST_STEPS = 20;
/** A group larger than this goes below the sheet at once, when it cannot stay where it is. */
const LARGE_GROUP = 80;
/** Free places tried for one that no arrow runs through; then the nearest of them is good enough. */
const MOST_TRIED = 40;
/** Up and left are less looked for. */
const BACKWARDS_COST = 0.6;

/**
 * How far a group has to go, as one, to stand clear of all others, and of the arrows that are there: nowhere, if where
 * it is is free.
 * @param figures the group, in the document where it was copied from
 */
export function roomBeside(sheet: DiagramDocument, figures: readonly FigureId[], t: Translate): Point {
  const document = settled(sheet);
  const { rooms: all, arrowsThrough } = standing(document, sheetLabels(document, t), new Set());
  const group = new Set(figures);
  const own = figures.flatMap((id) => all.get(id) ?? []);
  const others = [...all].flatMap(([id, room]) => (group.has(id) ? [] : room));
  const box = union(own);
  if (box === null) return { x: 0, y: 0 };
  const wanted = own.map((rect) => inflate(rect, SYMBOL_GAP));
  const steps = own.length > LARGE_GROUP ? STEPS.slice(0, 1) : STEPS;
  const isFree = (by: Point): boolean => {
    const near = others.filter((other) => overlaps(movedBy(inflate(box, SYMBOL_GAP), by), other));
    return !wanted.some((rect) => near.some((other) => overlaps(movedBy(rect, by), other)));
  };
  const free: Point[] = [];
  for (const by of steps) {
    if (!isFree(by)) continue;
    const isHere = by.x === 0 && by.y === 0;
    if (isHere || arrowsThrough(own.map((rect) => movedBy(rect, by))) === 0) return by;
    if (free.push(by) === MOST_TRIED) break;
  }
  const [nearest] = free;
  if (nearest !== undefined) return nearest;
  const floor = union(others)?.y1 ?? box.y0;
  return { x: 0, y: Math.ceil((floor + SYMBOL_GAP - box.y0) / STEP) * STEP };
}

/** All steps round, the nearest first. */
const STEPS: readonly Point[] = stepsRound();

function stepsRound(): readonly Point[] {
  const steps: Point[] = [];
  for (let x = -MOST_STEPS; x <= MOST_STEPS; x += 1) {
    for (let y = -MOST_STEPS; y <= MOST_STEPS; y += 1) steps.push({ x: x * STEP, y: y * STEP });
  }
  const cost = ({ x, y }: Point): number =>
    Math.hypot(x, y) * (1 + (x < 0 ? BACKWARDS_COST : 0) + (y < 0 ? BACKWARDS_COST : 0));
  return steps.sort((a, b) => cost(a) - cost(b));
}
