import type { Rect } from '../layout/geometry';
import { centreOf, overlaps } from '../layout/rects';

/** Px between the sign and the bar, and round the sheet. */
const DISTANCE = 12;
const INSET = 8;
/** What a place costs: each badge covered, each label, each px by which it is out of the sheet. */
const BADGE_COST = 10;
const LABEL_COST = 4;
/** More than whatever else there is to cover: two sheets of paper one over the other, and neither is read. */
const TAKEN_COST = 50;
const OUTSIDE_COST = 100;
/** Above is first, as a hand covers what is below; corners point less well. */
const SIDE_COST = 0.6;
const CORNER_COST = 0.3;

/** Each px further from the sign than need be: less than a label for a hundred of them. */
const AWAY_COST = 0.03;

/** What another shape than the first costs: it is taken where it saves a name at least. */
const OTHER_SHAPE_COST = 3;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface BarSetting {
  /** The sign the bar is about, px inside the sheet's room on the screen. */
  readonly sign: Rect;
  readonly bar: Size;
  readonly sheet: Size;
  readonly badges: readonly Rect[];
  readonly labels: readonly Rect[];
  /** What else stands over the sheet. Left out: nothing does. */
  readonly taken?: readonly Rect[];
  /** It has no pointer, and may stand further off where a badge, or what is taken, is covered nearer by. Left out: it may not. */
  readonly mayStandOff?: boolean;
  /** Px at the head and at the foot of the sheet that something else lies over. Left out: nothing does. */
  readonly head?: number;
  readonly foot?: number;
}

export interface BarPlace {
  /** Upper left corner. */
  readonly left: number;
  readonly top: number;
  /** The side of the sign it stands on. */
  readonly side: 'above' | 'below' | 'left' | 'right';
  /** Px from the bar's left (or top, beside the sign) to the tip of its pointer. */
  readonly tip: number;
}

/**
 * The place, of eight round the sign, that covers the fewest badges, then labels; never the sign, unless signs in
 * hand fill the sheet: then inside it, whole.
 */
export function placeBar(setting: BarSetting): BarPlace {
  return leastIn(setting).place;
}

/**
 * As `placeBar`, for a bar that can take more than one shape.
 * @param shapes the first is taken unless another hides less; at least one.
 */
export function placeShape<Shape extends Size>(
  around: Omit<BarSetting, 'bar'>,
  shapes: readonly [Shape, ...Shape[]],
): BarPlace & { readonly shape: Shape } {
  const [first, ...others] = shapes;
  let best = { shape: first, ...leastIn({ ...around, bar: first }) };
  for (const shape of others) {
    const found = leastIn({ ...around, bar: shape });
    if (found.cost + OTHER_SHAPE_COST < best.cost) best = { shape, ...found };
  }
  return { ...best.place, shape: best.shape };
}

/** The best of the eight places, and what it costs. */
function leastIn(setting: BarSetting): Candidate {
  let best: BarPlace | null = null;
  let least = Infinity;
  const near = placesRound(setting);
  const places =
    setting.mayStandOff === true ? [...near, ...near.map((place) => offBadges(place, setting))] : near;
  for (const place of places) {
    const cost = costOf(place, setting);
    if (cost < least) [best, least] = [place.place, cost];
  }
  // There are always eight places.
  return { place: inside(best ?? { left: 0, top: 0, side: 'above', tip: 0 }, setting), cost: least };
}

function inside(place: BarPlace, { bar, sheet, head = 0, foot = 0 }: BarSetting): BarPlace {
  const left = within(place.left, bar.width, sheet.width);
  const top = Math.max(head + INSET, within(place.top, bar.height, sheet.height - foot));
  return { ...place, left, top };
}

function within(wish: number, length: number, room: number): number {
  return Math.max(INSET, Math.min(wish, room - length - INSET));
}

interface Candidate {
  readonly place: BarPlace;
  readonly cost: number;
}

function placesRound({ sign, bar, sheet }: BarSetting): readonly Candidate[] {
  const middle = centreOf(sign);
  const level = (side: 'above' | 'below', wish: number, cost: number): Candidate => {
    const left = within(wish, bar.width, sheet.width);
    const top = side === 'above' ? sign.y0 - DISTANCE - bar.height : sign.y1 + DISTANCE;
    return { place: { left, top, side, tip: tipAt(middle.x - left, bar.width) }, cost };
  };
  const beside = (side: 'left' | 'right'): Candidate => {
    const top = within(middle.y - bar.height / 2, bar.height, sheet.height);
    const left = side === 'left' ? sign.x0 - DISTANCE - bar.width : sign.x1 + DISTANCE;
    return { place: { left, top, side, tip: tipAt(middle.y - top, bar.height) }, cost: SIDE_COST };
  };
  const [centred, leftward, rightward] = [middle.x - bar.width / 2, sign.x1 - bar.width, sign.x0];
  return [
    level('above', centred, 0),
    level('above', leftward, CORNER_COST),
    level('above', rightward, CORNER_COST),
    level('below', centred, CORNER_COST),
    level('below', leftward, CORNER_COST * 2),
    level('below', rightward, CORNER_COST * 2),
    beside('right'),
    beside('left'),
  ];
}

/** Further off on the same side, until it covers no badge, and nothing that is taken. */
function offBadges({ place, cost }: Candidate, { bar, badges, taken = [] }: BarSetting): Candidate {
  let { left, top } = place;
  const places = [...badges, ...taken];
  const firstMet = (): Rect | undefined => {
    const room: Rect = { x0: left, y0: top, x1: left + bar.width, y1: top + bar.height };
    return places.find((badge) => overlaps(badge, room));
  };
  // Every step leaves one of them behind for good.
  for (let met = firstMet(); met !== undefined; met = firstMet()) {
    if (place.side === 'above') top = met.y0 - bar.height - 1;
    else if (place.side === 'below') top = met.y1 + 1;
    else if (place.side === 'left') left = met.x0 - bar.width - 1;
    else left = met.x1 + 1;
  }
  const away = Math.abs(left - place.left) + Math.abs(top - place.top);
  return { place: { ...place, left, top }, cost: cost + away * AWAY_COST };
}

/** The pointer stays clear of the rounded corners. */
function tipAt(wish: number, length: number): number {
  return Math.max(22, Math.min(wish, length - 22));
}

function costOf(
  { place: { left, top }, cost }: Candidate,
  { bar, sheet, badges, labels, taken = [], head = 0, foot = 0 }: BarSetting,
): number {
  const covered: Rect = { x0: left, y0: top, x1: left + bar.width, y1: top + bar.height };
  const outside =
    Math.max(0, INSET - covered.x0) +
    Math.max(0, INSET + head - covered.y0) +
    Math.max(0, covered.x1 - sheet.width + INSET) +
    Math.max(0, covered.y1 - sheet.height + INSET + foot);
  const count = (rects: readonly Rect[]): number => rects.filter((rect) => overlaps(rect, covered)).length;
  const hidden = count(taken) * TAKEN_COST + count(badges) * BADGE_COST + count(labels) * LABEL_COST;
  return cost + outside * OUTSIDE_COST + hidden;
}
