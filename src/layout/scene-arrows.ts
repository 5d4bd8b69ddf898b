import type { Translate } from '../i18n/translate';
import type { Activation } from '../model/activation';
import { arrowColour } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId, InstitutionId, SomebodyId } from '../model/ids';
import { arrowNumbers, inOrderOfTelling } from '../model/order-of-telling';
import { arrowShape, type ArrowSetting } from './arrow-shape';
import { signEnvelope, type Envelope } from './envelope';
import { found } from './found';
import { keepSame } from './keep-same';
import { createLast, createMemo } from './memo';
import { relayTag } from './relay-tag';
import type { ArrowShape } from './scene';
import type { Buildings } from './scene-buildings';
import type { Figures, Labels } from './scene-figures';

/** Whatever stands on the sheet, as the end of an arrow; `undefined`: it is not there. */
export type Envelopes = (id: FigureId) => Envelope | undefined;

export function envelopesOf(figures: Figures, buildings: Buildings): Envelopes {
  return (id) => {
    const shape = figures.get(id as SomebodyId) ?? buildings.get(id as InstitutionId);
    return shape === undefined ? undefined : signEnvelope(shape);
  };
}

/** What is needed to draw the arrows of a document. */
interface ArrowSurroundings {
  readonly labels: Labels;
  readonly figures: Figures;
  readonly envelopes: Envelopes;
  /** Who is not as when it was asked last, whether they came, went or changed. */
  readonly changed: ReadonlySet<FigureId>;
}

/** An arrow as it was drawn last, with what it was drawn from besides whom it joins. */
interface Drawn extends Pick<ArrowSetting, 'number' | 'tag'> {
  readonly arrow: Activation;
  readonly shape: ArrowShape;
}

/** All arrows in the order of telling, the same object for an arrow whose ends did not move. */
export function createArrows(): (
  document: DiagramDocument,
  surroundings: ArrowSurroundings,
  t: Translate,
) => readonly ArrowShape[] {
  const tags = createMemo<ActivationId, string | null>();
  const told = createLast<Told>();
  let drawn = new Map<ActivationId, Drawn>();
  let list: readonly ArrowShape[] = [];
  return (document, surroundings, t) => {
    const { arrows, numbers } = told([document.activations], () => ({
      arrows: inOrderOfTelling(document),
      numbers: arrowNumbers(document),
    }));
    const { labels } = surroundings;
    const now: ArrowShape[] = [];
    const next = new Map<ActivationId, Drawn>();
    for (const arrow of arrows) {
      const number = numbers.get(arrow.id) ?? '';
      const tag =
        arrow.kind === 'relay'
          ? tags.get(arrow.id, [arrow.concerns, document.filiations, document.couples, labels, t], () =>
              relayTag(arrow, document, labels, t),
            )
          : null;
      const before = drawn.get(arrow.id);
      const one =
        before?.arrow === arrow &&
        before.number === number &&
        before.tag === tag &&
        stands(arrow, surroundings)
          ? before
          : draw(document, arrow, { number, tag }, surroundings);
      if (one === null) continue;
      next.set(arrow.id, one);
      now.push(one.shape);
    }
    tags.sweep();
    drawn = next;
    list = keepSame(list, now);
    return list;
  };
}

/** Whether everything the arrow joins is where it was. */
function stands(arrow: Activation, { changed }: ArrowSurroundings): boolean {
  const isChanged = (id: FigureId): boolean => changed.has(id);
  return (
    changed.size === 0 ||
    !(
      arrow.from.some(isChanged) ||
      arrow.to.some(isChanged) ||
      (arrow.kind === 'relay' && arrow.concerns.some(isChanged))
    )
  );
}

/** `null` when nothing stands at one of its ends. */
function draw(
  document: DiagramDocument,
  arrow: Activation,
  shown: Pick<ArrowSetting, 'number' | 'tag'>,
  { envelopes, figures }: ArrowSurroundings,
): Drawn | null {
  const from = found(arrow.from, envelopes);
  const to = found(arrow.to, envelopes);
  if (from.length === 0 || to.length === 0) return null;
  const concerned = arrow.kind === 'relay' ? found(arrow.concerns, (id) => figures.get(id)?.centre) : [];
  const setting = { ...shown, from, to, concerned, colour: arrowColour(document, arrow) };
  return { ...shown, arrow, shape: arrowShape(arrow, setting) };
}

interface Told {
  readonly arrows: readonly Activation[];
  readonly numbers: ReadonlyMap<ActivationId, string>;
}
