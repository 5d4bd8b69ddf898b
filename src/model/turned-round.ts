import type { Activation, StrandAngles } from './activation';

type Turned = Pick<Activation, 'from' | 'to' | 'angles' | 'badgeAt'>;

/** The same arrow the other way round, on the very same curves: only its head changes sides. */
export function turnedRound({ from, to, angles, badgeAt }: Turned): Turned {
  return {
    from: to,
    to: from,
    angles: turnedStrands(angles, from.length, to.length),
    badgeAt: badgeAt === null ? null : 1 - badgeAt,
  };
}

/** Trunk first, then the branches of one side, then those of the other: the sides change places. */
function turnedStrands(
  angles: readonly StrandAngles[],
  fromCount: number,
  toCount: number,
): readonly StrandAngles[] {
  const turned = angles.map(({ start, end, offset }): StrandAngles => ({
    start: end,
    end: start,
    offset: offset === 0 ? 0 : -offset,
  }));
  const incoming = fromCount > 1 ? fromCount : 0;
  const outgoing = toCount > 1 ? toCount : 0;
  if (turned.length !== 1 + incoming + outgoing) return turned;
  return [...turned.slice(0, 1), ...turned.slice(1 + incoming), ...turned.slice(1, 1 + incoming)];
}
