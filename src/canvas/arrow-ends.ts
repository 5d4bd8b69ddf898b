import { strandEnds } from '../layout/arrow-geometry';
import { junctionEnvelope, signEnvelope, type Envelope } from '../layout/envelope';
import type { ArrowShape, Scene } from '../layout/scene';
import type { Activation } from '../model/activation';
import type { FigureId } from '../model/ids';
import { signAt } from './sign-at';

/** An end of a strand: somebody, or, for a fork, the point where branches meet (`null`). */
interface StrandEnd {
  readonly id: FigureId | null;
  readonly envelope: Envelope;
}

/** The two ends of each strand, in the order of the strands. */
export interface StrandBetween {
  readonly from: StrandEnd;
  readonly to: StrandEnd;
}

/** Whom the strands of a drawn arrow join. */
export function strandsBetween(arrow: Activation, shape: ArrowShape, scene: Scene): readonly StrandBetween[] {
  const junctions = arrow.from.length === 1 && arrow.to.length === 1 ? [] : [null];
  const pairs = strandEnds<FigureId | null>(arrow.from, arrow.to, junctions);
  return pairs.flatMap(({ from, to }, index) => {
    const curve = shape.strands[index]?.curve;
    if (curve === undefined) return [];
    const [start, , , finish] = curve;
    const around = (id: FigureId | null, point: typeof start): StrandEnd => ({
      id,
      envelope: (id === null ? undefined : envelopeOf(scene, id)) ?? junctionEnvelope(point),
    });
    return [{ from: around(from, start), to: around(to, finish) }];
  });
}

/** What the arrow's ends on one side are drawn to. */
export function envelopesOf(ids: readonly FigureId[], scene: Scene): readonly Envelope[] {
  return ids.flatMap((id) => envelopeOf(scene, id) ?? []);
}

function envelopeOf(scene: Scene, id: FigureId): Envelope | undefined {
  const sign = signAt(scene, id);
  return sign === undefined ? undefined : signEnvelope(sign);
}
