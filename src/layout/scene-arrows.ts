import type { Translate } from '../i18n/translate';
import type { Activation } from '../model/activation';
import { arrowColour } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId, InstitutionId, SomebodyId } from '../model/ids';
import { arrowNumbers, inOrderOfTelling } from '../model/order-of-telling';
import { arrowShape } from './arrow-shape';
import { buildingEnvelope, figureEnvelope, type Envelope } from './envelope';
import { keepSame } from './keep-same';
import { createLast, createMemo } from './memo';
import { relayTag } from './relay-tag';
import type { ArrowShape } from './scene';
import type { Buildings } from './scene-buildings';
import type { Figures, Labels } from './scene-figures';

/** Whatever stands on the sheet, as the end of an arrow; `undefined`: it is not there. */
export type Envelopes = (id: FigureId) => Envelope | undefined;

/** Envelopes of figures and buildings, the same object for the same shape. */
export function createEnvelopes(): (figures: Figures, buildings: Buildings) => Envelopes {
  const made = new WeakMap<object, Envelope>();
  const kept = <T extends object>(shape: T, make: (shape: T) => Envelope): Envelope => {
    const envelope = made.get(shape) ?? make(shape);
    made.set(shape, envelope);
    return envelope;
  };
  return (figures, buildings) => (id) => {
    const figure = figures.get(id as SomebodyId);
    if (figure !== undefined) return kept(figure, figureEnvelope);
    const building = buildings.get(id as InstitutionId);
    return building === undefined ? undefined : kept(building, buildingEnvelope);
  };
}

/** All arrows in the order of telling, the same object for an arrow whose ends did not move. */
export function createArrows(): (
  document: DiagramDocument,
  setting: { readonly labels: Labels; readonly figures: Figures; readonly envelopes: Envelopes },
  t: Translate,
) => readonly ArrowShape[] {
  const shapes = createMemo<ActivationId, ArrowShape>();
  const tags = createMemo<ActivationId, string | null>();
  const told = createLast<Told>();
  let list: readonly ArrowShape[] = [];
  return (document, { labels, figures, envelopes }, t) => {
    const { arrows, numbers } = told([document.activations], () => ({
      arrows: inOrderOfTelling(document),
      numbers: arrowNumbers(document),
    }));
    const now: ArrowShape[] = [];
    for (const arrow of arrows) {
      const from = present(arrow.from, envelopes);
      const to = present(arrow.to, envelopes);
      if (from.length === 0 || to.length === 0) continue;
      const number = numbers.get(arrow.id) ?? '';
      const tag =
        arrow.kind === 'relay'
          ? tags.get(arrow.id, [arrow.concerns, document.filiations, document.couples, labels, t], () =>
              relayTag(arrow, document, labels, t),
            )
          : null;
      const concerned =
        arrow.kind === 'relay' ? present(arrow.concerns, (id) => figures.get(id)?.centre) : [];
      const colour = arrowColour(document, arrow);
      const inputs = [arrow, number, tag, colour, ...from, ...to, ...concerned];
      now.push(
        shapes.get(arrow.id, inputs, () => arrowShape(arrow, { from, to, colour, number, tag, concerned })),
      );
    }
    shapes.sweep();
    tags.sweep();
    list = keepSame(list, now);
    return list;
  };
}

interface Told {
  readonly arrows: readonly Activation[];
  readonly numbers: ReadonlyMap<ActivationId, string>;
}

function present<Id, T>(ids: readonly Id[], find: (id: Id) => T | undefined): readonly T[] {
  const found: T[] = [];
  for (const id of ids) {
    const one = find(id);
    if (one !== undefined) found.push(one);
  }
  return found;
}
