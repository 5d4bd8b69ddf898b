import type { ArrowColour } from '../model/arrow-colour';
import type { Activation, StrandAngles } from '../model/activation';
import type { Point } from '../model/point';
import { junctionsOf, STRAIGHT, strandEnds, strandsOf } from './arrow-geometry';
import { pointAt } from './cubic';
import { junctionEnvelope, type Envelope } from './envelope';
import { rectRound } from './rects';
import type { ArrowShape, StrandShape } from './scene';
import { BADGE_RADIUS, TAG_HEIGHT, TAG_SIZE } from './sheet-metrics';
import { textWidth } from './text-width';

/** Paddings, rule and small figure of a relay's tag, round its number and its words. */
const TAG_WITH_NAME = 44;
const TAG_ALONE = 20;

/** What an arrow's shape needs besides its own record. */
export interface ArrowSetting {
  readonly from: readonly Envelope[];
  readonly to: readonly Envelope[];
  readonly colour: ArrowColour;
  readonly number: string;
  readonly tag: string | null;
  readonly concerned: readonly Point[];
}

/** @throws Error when the arrow has no end on one side: the document's invariants exclude it. */
export function arrowShape(arrow: Activation, setting: ArrowSetting): ArrowShape {
  const { from, to, colour, number, tag, concerned } = setting;
  const { strands, junctions } = arrowStrands(from, to, arrow.angles, arrow.badgeAt);
  const badge = badgePoint(strands, junctions, arrow.badgeAt);
  return {
    id: arrow.id,
    kind: arrow.kind,
    colour,
    ended: arrow.ended,
    number,
    strands,
    badge,
    tag,
    badgeRect: rectRound(badge, ...badgeSize(arrow.kind, number, tag)),
    concerned,
  };
}

/** The curves of an arrow and, for a fork, where they meet. */
export function arrowStrands(
  from: readonly Envelope[],
  to: readonly Envelope[],
  angles: readonly StrandAngles[],
  badgeAt: number | null,
): { readonly strands: readonly StrandShape[]; readonly junctions: readonly Point[] } {
  const junctions = junctionsOf(from, to, angles[0] ?? STRAIGHT, badgeAt);
  return { strands: strandsOf(strandEnds(from, to, junctions.map(junctionEnvelope)), angles), junctions };
}

/** The middle of an arrow's badge: in the junction of a fork, along the only strand of any other. */
export function badgePoint(
  strands: readonly StrandShape[],
  junctions: readonly Point[],
  at: number | null,
): Point {
  const [trunk] = strands;
  if (trunk === undefined) throw new Error('an arrow has at least one end on each side');
  const [only, other] = junctions;
  if (only !== undefined && other === undefined) return only;
  return pointAt(trunk.curve, only === undefined ? (at ?? 0.5) : 0.5);
}

/** Width and height of a badge, or of a relay's tag. */
export function badgeSize(
  kind: Activation['kind'],
  number: string,
  tag: string | null,
): readonly [width: number, height: number] {
  if (kind === 'activation') return [2 * BADGE_RADIUS, 2 * BADGE_RADIUS];
  const digits = textWidth(number, TAG_SIZE, 600);
  const width = tag === null ? digits + TAG_ALONE : digits + textWidth(tag, TAG_SIZE, 600) + TAG_WITH_NAME;
  return [width, TAG_HEIGHT];
}
