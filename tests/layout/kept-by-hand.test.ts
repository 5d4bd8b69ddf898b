import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { applyRoutes } from '../../src/layout/apply-routes';
import type { ArrowRoute } from '../../src/layout/arrow-route';
import { routeAll } from '../../src/layout/route-all';
import { routeArrows } from '../../src/layout/route-arrows';
import type { Activation, StrandAngles } from '../../src/model/activation';
import type { DiagramDocument } from '../../src/model/document';
import type { ActivationId, FigureId } from '../../src/model/ids';
import { aDocument, anActivation, aPerson, idOf } from '../builders';

const t = createTranslate('fr');
const one = idOf<'activation'>('one');
const two = idOf<'activation'>('two');

const ends = (text: string): readonly FigureId[] => text.split(' ').map((id) => idOf<'person'>(id));
const arrow = (id: string, from: string, to: string, parts: Partial<Activation> = {}) =>
  anActivation({ id: idOf(id), from: ends(from), to: ends(to), ...parts });

function sheet(...activations: readonly Activation[]): DiagramDocument {
  const at = (name: string, x: number, y: number) => aPerson({ id: idOf(name), name, position: { x, y } });
  return aDocument({ persons: [at('ana', 0, 0), at('bob', 500, 0), at('eva', 500, 240)], activations });
}

function allOf(document: DiagramDocument): ReadonlyMap<ActivationId, ArrowRoute> {
  const steps = routeAll(document, t);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const WAYS: readonly (readonly [
  string,
  (document: DiagramDocument) => ReadonlyMap<ActivationId, ArrowRoute>,
])[] = [
  ['routed as a whole', allOf],
  ['routed again', (document) => routeArrows(document, [one], t)],
];

const bent: readonly StrandAngles[] = [{ start: 40, end: -75, offset: 0 }];

describe.each(WAYS)('an arrow %s', (_, routed) => {
  it('keeps the shape a hand gave it, and its badge finds a place on it', () => {
    const route = routed(sheet(arrow('one', 'ana', 'bob', { angles: bent, shapedByHand: true }))).get(one)!;
    expect(route.angles).toEqual(bent);
    expect(route.badgeAt).not.toBeNull();
  });

  it('keeps its badge where a hand put it, and finds its own shape', () => {
    const parts = { angles: bent, badgeAt: 0.83, badgeByHand: true };
    const route = routed(sheet(arrow('one', 'ana', 'bob', parts))).get(one)!;
    expect(route.badgeAt).toBe(0.83);
    expect(route.angles).not.toEqual(bent);
  });

  it('keeps the junction of a fork bent by hand', () => {
    const angles = [{ start: 0, end: 0, offset: 70 }, ...bent, ...bent];
    const parts = { angles, shapedByHand: true, badgeAt: 0.3 };
    expect(routed(sheet(arrow('one', 'ana', 'bob eva', parts))).get(one)).toEqual({ angles, badgeAt: 0.3 });
  });

  it('keeps the junction a hand put somewhere, and routes its branches', () => {
    const angles = [{ start: 0, end: 0, offset: 70 }, ...bent, ...bent];
    const parts = { angles, badgeAt: 0.3, badgeByHand: true };
    const route = routed(sheet(arrow('one', 'ana', 'bob eva', parts))).get(one)!;
    expect([route.badgeAt, route.angles[0]!.offset]).toEqual([0.3, 70]);
    expect(route.angles.slice(1)).not.toEqual(angles.slice(1));
  });

  it('is routed again when it gained an end since a hand bent it', () => {
    const route = routed(sheet(arrow('one', 'ana', 'bob eva', { angles: bent, shapedByHand: true }))).get(
      one,
    )!;
    expect(route.angles).toHaveLength(3);
  });
});

it('lays the answer beside an arrow bent by hand', () => {
  const document = sheet(
    arrow('one', 'ana', 'bob', { angles: bent, shapedByHand: true, badgeAt: 0.5, badgeByHand: true }),
    arrow('two', 'bob', 'ana', { rank: 2 }),
  );
  const [beside] = allOf(document).get(two)!.angles;
  expect(beside).toMatchObject({ start: -75, end: 40 });
  expect(Math.abs(beside!.offset)).toBe(16);
});

it('leaves alone what a hand bent while routes were being chosen', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), (shapedByHand, badgeByHand) => {
      const before = sheet(
        arrow('one', 'ana', 'bob', { angles: [{ start: 0, end: 0, offset: 0 }], badgeAt: 0.5 }),
      );
      const route: ArrowRoute = { angles: [{ start: 10, end: 10, offset: 0 }], badgeAt: 0.6 };
      const by = { angles: bent, badgeAt: 0.2, shapedByHand, badgeByHand };
      const after = produce(before, (draft) => {
        Object.assign(draft.activations[one]!, by);
        applyRoutes(draft, new Map([[one, route]]));
      }).activations[one];
      expect(after!.angles).toEqual(shapedByHand ? bent : route.angles);
      expect(after!.badgeAt).toBe(badgeByHand ? 0.2 : route.badgeAt);
    }),
  );
});
