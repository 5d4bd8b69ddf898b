import type { Filiation } from '../model/filiation';
import type { CoupleId, PersonId } from '../model/ids';
import type { Point } from '../model/point';
import { coupleLine } from './couple-line';
import type { Rect } from './geometry';
import { contains } from './rects';
import type { ChildLineShape, FigureShape } from './scene';

/** Height of the bar above the centres of the children, and of its end above their heads. */
const BAR_ABOVE = 40;
/** Above children some of whom are adopted or fostered: a dash needs its length to be seen. */
const BAR_ABOVE_DASHES = 54;
const HEAD_GAP = 5;
/** The bar stays this far above the outline of a home the parents do not live in. */
const ABOVE_HOME = 17;
/** Between the bars of two families that would lie on one another, and how often a place is tried. */
const BAR_SPACING = 7;
const BAR_TRIES = 5;
/** Air between the line that drops from a couple and the partners' labels, and whoever else it passes. */
const LABEL_AIR = 8;
/** A line that drops farther than this passes another row. */
const PAST_A_ROW = 100;
/** Half the stroke: verticals begin at the outer edge of the bar, so that corners are full. */
const HALF_STROKE = 0.85;

export interface Offspring {
  readonly filiation: Filiation;
  readonly child: FigureShape;
  /** How many lines hang to this child before this one: birth parents and foster parents. */
  readonly nth: number;
}

export interface Family {
  readonly id: CoupleId | PersonId;
  /** Two partners, or one parent. */
  readonly parents: readonly [FigureShape, FigureShape] | readonly [FigureShape];
  /** Those whom the line of the couple passes over, from left to right. */
  readonly between: readonly FigureShape[];
  readonly children: readonly Offspring[];
  /** What a line that drops past other rows goes round: everybody on the sheet, and the level lines of couples. */
  readonly passed: readonly Rect[];
}

/** Where a family's lines run, before its bar is told from others at the same height. */
interface Plan {
  readonly family: Family;
  readonly dropX: number;
  readonly barY: number;
  readonly left: number;
  readonly right: number;
}

/** The lines from all parents to their children. `homes`: what each outline encloses. */
export function childLines(
  families: readonly Family[],
  homes: readonly (readonly Rect[])[],
): readonly ChildLineShape[] {
  const plans = families.filter(({ children }) => children.length > 0).map((family) => planOf(family, homes));
  return toldApart(plans, families.flatMap(liftedLine)).flatMap(linesOf);
}

/** A level line: a bar, or a couple's line over the heads of others. */
type Level = Pick<Plan, 'barY' | 'left' | 'right'>;

function liftedLine({ parents: [one, other], between }: Family): readonly Level[] {
  if (other === undefined) return [];
  const { from, to, over } = coupleLine(one, other, between);
  return over === null ? [] : [{ barY: over, left: from.x, right: to.x }];
}

/**
 * Where the line of a couple's children leaves the line of the couple: above them, clear of both labels, and of
 * whoever stands in the rows it passes, whose child it would show.
 */
export function dropOf(family: Family): number {
  const { parents, between, children } = family;
  const xs = children.map(({ child }) => child.centre.x);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const [one, other] = parents;
  if (other === undefined) return one.centre.x;
  const [left, right] = one.centre.x <= other.centre.x ? [one, other] : [other, one];
  const row = [left, ...between, right];
  const passed = passedBy(family);
  const ways = [middle, ...passed.flatMap(({ x0, x1 }) => [x0 - LABEL_AIR, x1 + LABEL_AIR])];
  const drops = row
    .slice(1)
    .flatMap((next, index) => ways.map((way) => dropBetween(row[index] ?? left, next, way)));
  const clear = drops.filter((x) => passed.every((rect) => !runsThrough(family, x, rect)));
  return (clear.length > 0 ? clear : drops).reduce((best, x) =>
    Math.abs(x - middle) < Math.abs(best - middle) ? x : best,
  );
}

/** What stands between the couple and the bar of children more than a row below. */
function passedBy(family: Family): readonly Rect[] {
  const top = Math.min(...family.parents.map(({ centre }) => centre.y));
  const bar = barOf(family);
  if (bar - top < PAST_A_ROW) return [];
  return family.passed.filter(({ y0, y1 }) => y1 > top && y0 < bar);
}

function runsThrough(family: Family, x: number, { x0, x1, y1 }: Rect): boolean {
  return x > x0 - LABEL_AIR && x < x1 + LABEL_AIR && y1 > dropStart(family, x, barOf(family));
}

/** As near to where it is wanted as there is room between two neighbours, clear of both labels. */
function dropBetween(left: FigureShape, right: FigureShape, wanted: number): number {
  const low = Math.max(left.label.x1, left.figure.x1) + LABEL_AIR;
  const high = Math.min(right.label.x0, right.figure.x0) - LABEL_AIR;
  if (low > high) return (left.centre.x + right.centre.x) / 2;
  return Math.min(high, Math.max(low, wanted));
}

/** Height of the bar above the children, as far as their homes allow. */
function barOf({ children }: Family): number {
  const rows = children.map(({ child }) => child.centre.y);
  const dashed = children.some(({ filiation }) => filiation.kind !== 'birth');
  return Math.min(...rows) - (dashed ? BAR_ABOVE_DASHES : BAR_ABOVE);
}

function planOf(family: Family, homes: readonly (readonly Rect[])[]): Plan {
  const barY = barOf(family);
  const above = homeAbove(family, homes);
  const dropX = dropOf(family);
  const xs = [dropX, ...family.children.map(hangingX)];
  return {
    family,
    dropX,
    barY: above === null ? barY : Math.min(barY, above - ABOVE_HOME),
    left: Math.min(...xs),
    right: Math.max(...xs),
  };
}

/** Top of a home some child lives in and no parent does, when it lies between the child and the bar's place. */
function homeAbove({ parents, children }: Family, homes: readonly (readonly Rect[])[]): number | null {
  const tops = homes.flatMap((boxes) => {
    const encloses = (figure: FigureShape) => boxes.some((box) => contains(box, figure.centre));
    if (parents.some(encloses)) return [];
    return children.flatMap(({ child }) => {
      const box = boxes.find((candidate) => contains(candidate, child.centre));
      return box !== undefined && child.centre.y - box.y0 < BAR_ABOVE + ABOVE_HOME ? [box.y0] : [];
    });
  });
  return tops.length === 0 ? null : Math.min(...tops);
}

/** Second parents' lines arrive beside those of the first. */
const hangingX = ({ child, nth }: Offspring): number => child.centre.x + nth * BAR_SPACING;

/** Bars that would lie on one another, or along a lifted line, are moved up in turn. */
function toldApart(plans: readonly Plan[], lifted: readonly Level[]): readonly Plan[] {
  const placed: Plan[] = [];
  const isClear = (plan: Plan): boolean => [...lifted, ...placed].every((other) => !touch(plan, other));
  for (const plan of [...plans].sort((a, b) => a.barY - b.barY || a.left - b.left)) {
    let moved = plan;
    for (let tries = 0; tries < BAR_TRIES && !isClear(moved); tries += 1) {
      moved = { ...moved, barY: moved.barY - BAR_SPACING };
    }
    placed.push(moved);
  }
  return placed;
}

function touch(a: Level, b: Level): boolean {
  const flat = a.right - a.left < 1 || b.right - b.left < 1;
  return (
    !flat &&
    Math.abs(a.barY - b.barY) < BAR_SPACING - 1 &&
    a.left < b.right + BAR_SPACING &&
    b.left < a.right + BAR_SPACING
  );
}

function linesOf(plan: Plan): readonly ChildLineShape[] {
  const { family, dropX, barY } = plan;
  const start = { x: dropX, y: dropStart(family, dropX, barY) };
  const [only, second] = family.children;
  if (only !== undefined && second === undefined && Math.abs(hangingX(only) - dropX) < 1) {
    return [line(family, only.child.id, [start, { x: dropX, y: headOf(only.child) }], only.filiation.kind)];
  }
  const hung = family.children.map((offspring) => ({ offspring, top: hangingPoint(offspring, plan) }));
  const tops = [dropX, ...hung.map(({ top }) => top.x)];
  const bar = [
    { x: Math.min(...tops), y: barY },
    { x: Math.max(...tops), y: barY },
  ];
  return [
    line(family, 'drop', [start, { x: dropX, y: barY }], 'birth'),
    line(family, 'bar', bar, 'birth'),
    ...hung.map(({ offspring, top }) => {
      const foot = { x: hangingX(offspring), y: headOf(offspring.child) };
      return line(family, offspring.child.id, [top, foot], offspring.filiation.kind);
    }),
    ...twinBars(family, plan),
  ];
}

function line(
  { id }: Family,
  part: string,
  points: readonly Point[],
  kind: ChildLineShape['kind'],
): ChildLineShape {
  return { key: `${id}:${part}`, points, kind };
}

const headOf = ({ figure }: FigureShape): number => figure.y0 + 1 - HEAD_GAP;

/** On the couple's line; from one parent, below the label, or above the head when the children are higher. */
function dropStart({ parents, between }: Family, dropX: number, barY: number): number {
  const [one, other] = parents;
  if (other === undefined) return barY >= one.centre.y ? one.label.y1 + 2 : headOf(one);
  const { from, to, over } = coupleLine(one, other, between);
  if (over !== null) return over;
  if (to.x - from.x < 1) return (from.y + to.y) / 2;
  const t = Math.min(1, Math.max(0, (dropX - from.x) / (to.x - from.x)));
  return from.y + (to.y - from.y) * t;
}

/** Where a child's line leaves the bar: above the child; for twins, at one point between them. */
function hangingPoint(offspring: Offspring, { family, barY }: Plan): Point {
  const twins = twinsOf(offspring, family);
  const xs = twins.map(hangingX);
  const x = twins.length > 1 ? (Math.min(...xs) + Math.max(...xs)) / 2 : hangingX(offspring);
  return { x, y: barY - HALF_STROKE };
}

function twinsOf({ filiation }: Offspring, { children }: Family): readonly Offspring[] {
  const group = filiation.twins?.group;
  return group === undefined ? [] : children.filter((other) => other.filiation.twins?.group === group);
}

/** Identical twins are joined at half the height of their obliques. */
function twinBars(family: Family, plan: Plan): readonly ChildLineShape[] {
  const seen = new Set<string>();
  return family.children.flatMap((offspring) => {
    const { twins } = offspring.filiation;
    if (twins?.kind !== 'identical' || seen.has(twins.group)) return [];
    seen.add(twins.group);
    const group = [...twinsOf(offspring, family)].sort((a, b) => hangingX(a) - hangingX(b));
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined || first === last) return [];
    const halfWay = (twin: Offspring): Point => {
      const top = hangingPoint(twin, plan);
      return { x: (top.x + hangingX(twin)) / 2, y: (top.y + headOf(twin.child)) / 2 };
    };
    return [line(family, `twins:${twins.group}`, [halfWay(first), halfWay(last)], 'birth')];
  });
}
