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

/** What an arrow is drawn from besides whom it joins. */
interface Look extends Pick<ArrowSetting, 'number' | 'tag'> {
  readonly arrow: Activation;
}

/** All arrows in the order of telling, the same object for an arrow whose ends did not move. */
export function createArrows(): (
  document: DiagramDocument,
  surroundings: ArrowSurroundings,
  t: Translate,
) => readonly ArrowShape[] {
  const looksOf = createLooks();
  const placesOf = createLast<Places>();
  let looks: readonly Look[] = [];
  /** Of each look, in their order; `null`: nothing stands at one of its ends. */
  let drawn: readonly (ArrowShape | null)[] = [];
  let list: readonly ArrowShape[] = [];
  return (document, surroundings, t) => {
    const now = looksOf(document, surroundings.labels, t);
    const before = now === looks ? drawn : inOrderOf(now, looks, drawn);
    const places = placesOf([now], () => placesIn(now));
    const moved = new Set([...surroundings.changed].flatMap((id) => places.get(id) ?? []));
    drawn = now.map((look, at) => {
      const shape = before[at];
      return shape !== undefined && !moved.has(at) ? shape : draw(document, look, surroundings);
    });
    looks = now;
    list = keepSame(
      list,
      drawn.filter((shape) => shape !== null),
    );
    return list;
  };
}

/** The looks of all arrows, in the order of telling: the same list while nothing they are made of is another. */
function createLooks(): (document: DiagramDocument, labels: Labels, t: Translate) => readonly Look[] {
  const tags = createMemo<ActivationId, string | null>();
  const told = createLast<Told>();
  const last = createLast<readonly Look[]>();
  return (document, labels, t) => {
    const { activations, filiations, couples } = document;
    return last([activations, filiations, couples, labels, t], () => {
      const { arrows, numbers } = told([activations], () => ({
        arrows: inOrderOfTelling(document),
        numbers: arrowNumbers(document),
      }));
      const looks = arrows.map((arrow): Look => {
        const inputs = arrow.kind === 'relay' ? [arrow.concerns, filiations, couples, labels, t] : null;
        return {
          arrow,
          number: numbers.get(arrow.id) ?? '',
          tag:
            inputs === null ? null : tags.get(arrow.id, inputs, () => relayTag(arrow, document, labels, t)),
        };
      });
      tags.sweep();
      return looks;
    });
  };
}

/** What was drawn of each of these looks before, in their order; `undefined`: it looked otherwise, or was not there. */
function inOrderOf(
  now: readonly Look[],
  looks: readonly Look[],
  drawn: readonly (ArrowShape | null)[],
): readonly (ArrowShape | null | undefined)[] {
  const places = new Map(looks.map(({ arrow }, at) => [arrow.id, at]));
  return now.map((look) => {
    const at = places.get(look.arrow.id);
    const before = at === undefined ? undefined : looks[at];
    if (at === undefined || before === undefined) return undefined;
    const isSame = before.arrow === look.arrow && before.number === look.number && before.tag === look.tag;
    return isSame ? drawn[at] : undefined;
  });
}

/** Of whoever an arrow joins or concerns: where its looks stand in their list. */
type Places = ReadonlyMap<FigureId, readonly number[]>;

/** Made once for many moves: a hand changes where somebody stands, and not how an arrow looks. */
function placesIn(looks: readonly Look[]): Places {
  const places = new Map<FigureId, readonly number[]>();
  for (const [at, { arrow }] of looks.entries()) {
    const { from, to } = arrow;
    const concerned = arrow.kind === 'relay' ? arrow.concerns : [];
    // Lists of their own size: `push` leaves room for sixteen more in each.
    for (const id of new Set<FigureId>([...from, ...to, ...concerned]))
      places.set(id, (places.get(id) ?? []).concat(at));
  }
  return places;
}

/** `null` when nothing stands at one of its ends. */
function draw(
  document: DiagramDocument,
  { arrow, number, tag }: Look,
  { envelopes, figures }: ArrowSurroundings,
): ArrowShape | null {
  const from = found(arrow.from, envelopes);
  const to = found(arrow.to, envelopes);
  if (from.length === 0 || to.length === 0) return null;
  const concerned = arrow.kind === 'relay' ? found(arrow.concerns, (id) => figures.get(id)?.centre) : [];
  return arrowShape(arrow, { number, tag, from, to, concerned, colour: arrowColour(document, arrow) });
}

interface Told {
  readonly arrows: readonly Activation[];
  readonly numbers: ReadonlyMap<ActivationId, string>;
}
