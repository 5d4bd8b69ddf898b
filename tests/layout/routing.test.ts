import fc from 'fast-check';
import { castDraft, produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { applyRoutes } from '../../src/layout/apply-routes';
import type { ArrowRoute } from '../../src/layout/arrow-route';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { routeAll } from '../../src/layout/route-all';
import { routeArrows } from '../../src/layout/route-arrows';
import { BADGE_RADIUS } from '../../src/layout/sheet-metrics';
import type { Activation } from '../../src/model/activation';
import type { DiagramDocument } from '../../src/model/document';
import type { ActivationId, FigureId } from '../../src/model/ids';
import { inOrderOfTelling } from '../../src/model/order-of-telling';
import type { Person } from '../../src/model/person';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, idOf } from '../builders';
import { referenceSitting } from './reference-sitting';
import { FAULTLESS, qualityOf } from './quality-of';

const t = createTranslate('fr');

function allRouted(document: DiagramDocument): DiagramDocument {
  const steps = routeAll(document, t);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const routes = step.value;
  return produce(document, (draft) => {
    applyRoutes(draft, routes);
  });
}

/** Whole sheets take seconds where several things run at once. */
const PATIENCE = { timeout: 30_000 };

describe('the fictional sitting', PATIENCE, () => {
  it('is routed as a whole with at most 60 crossings, nothing covered and nobody pierced', () => {
    const quality = qualityOf(allRouted(referenceSitting()));
    expect(quality).toMatchObject(FAULTLESS);
    expect(quality.crossings).toBeLessThanOrEqual(60);
  });

  it('is as clean when its arrows are told one by one', () => {
    const told = referenceSitting();
    let document: DiagramDocument = { ...told, activations: {} };
    for (const arrow of inOrderOfTelling(told)) {
      const withArrow = { ...document, activations: { ...document.activations, [arrow.id]: arrow } };
      const routes = routeArrows(withArrow, [arrow.id], t);
      document = produce(withArrow, (draft) => {
        applyRoutes(draft, routes);
      });
    }
    const quality = qualityOf(document);
    expect(quality).toMatchObject(FAULTLESS);
    expect(quality.crossings).toBeLessThanOrEqual(90);
  });

  it('tells how far it has come, and ends at what it announced or before', () => {
    const { activations, ...others } = referenceSitting();
    const some = Object.fromEntries(Object.entries(activations).slice(0, 6));
    const steps = routeAll({ ...others, activations: some }, t);
    let last = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      expect(step.value.done).toBeGreaterThan(last);
      expect(step.value.done).toBeLessThanOrEqual(step.value.total);
      last = step.value.done;
    }
    expect(last).toBeGreaterThan(0);
  });
});

const person = (name: string, x: number, y: number) => aPerson({ id: idOf(name), name, position: { x, y } });
const arrow = (id: string, from: string, to: string, parts: Partial<Activation> = {}) =>
  anActivation({ id: idOf(id), from: ends(from), to: ends(to), ...parts });
const ends = (text: string): readonly FigureId[] => text.split(' ').map((id) => idOf<'person'>(id));
const routesFor = (
  document: DiagramDocument,
  ...ids: readonly string[]
): ReadonlyMap<ActivationId, ArrowRoute> =>
  routeArrows(
    document,
    ids.map((id) => idOf<'activation'>(id)),
    t,
  );
const family = [person('ana', 0, 0), person('bob', 400, 0), person('eva', 400, 200)];

/** The sheet once its arrows were drawn, each among those before it. */
const drawnOneByOne = (persons: readonly Person[], ...arrows: readonly Activation[]): DiagramDocument =>
  arrows.reduce(
    (document, { id }, nth) =>
      produce(document, (draft) => {
        draft.activations[id] = castDraft({ ...arrows[nth]!, rank: nth + 1 });
        applyRoutes(draft, routeArrows(draft, [id], t));
      }),
    aDocument({ persons }),
  );

/** Px between the nearest two discs. */
const whiteBetween = (document: DiagramDocument): number => {
  const places = createSceneBuilder()(document, t).arrows.map(({ badge }) => badge);
  const gaps = places.flatMap((a, nth) => places.slice(nth + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  return Math.min(...gaps) - 2 * BADGE_RADIUS;
};

it('draws a lone arrow straight, with its badge in the middle', () => {
  const document = aDocument({ persons: family, activations: [arrow('one', 'ana', 'bob')] });
  expect(routesFor(document, 'one').get(idOf('one'))).toEqual({
    angles: [{ start: 0, end: 0, offset: 0 }],
    badgeAt: 0.5,
  });
});

it('goes round somebody who stands in the way', () => {
  const document = aDocument({
    persons: [...family, person('luc', 200, 0)],
    activations: [arrow('one', 'ana', 'bob')],
  });
  const [angles] = routesFor(document, 'one').get(idOf('one'))!.angles;
  expect(Math.abs(angles!.start) + Math.abs(angles!.end)).toBeGreaterThan(0);
});

it('lays the answer 16 beside an arrow that stays', () => {
  const first = arrow('one', 'ana', 'bob', { angles: [{ start: -20, end: 10, offset: 0 }], badgeAt: 0.5 });
  const document = aDocument({
    persons: family,
    activations: [first, arrow('two', 'bob', 'ana', { rank: 2 })],
  });
  const [angles] = routesFor(document, 'two').get(idOf('two'))!.angles;
  expect(angles).toMatchObject({ start: 10, end: -20 });
  expect(Math.abs(angles!.offset)).toBe(16);
});

it('centres a there-and-back that is routed together, each on its right', () => {
  const document = aDocument({
    persons: family,
    activations: [arrow('one', 'ana', 'bob'), arrow('two', 'bob', 'ana', { rank: 2 })],
  });
  const routes = routesFor(document, 'one', 'two');
  const [there] = routes.get(idOf('one'))!.angles;
  const [back] = routes.get(idOf('two'))!.angles;
  expect(there!.offset).toBe(-8);
  expect(back).toEqual({ start: there!.end, end: there!.start, offset: -8 });
});

it('leaves the numbers of two neighbours who call each other side by side', () => {
  const pair = drawnOneByOne(
    [person('ana', 0, 0), person('bob', 110, 0)],
    arrow('one', 'ana', 'bob'),
    arrow('two', 'bob', 'ana'),
  );
  expect(whiteBetween(pair)).toBeGreaterThan(0.3 * BADGE_RADIUS);
});

it('leaves the numbers of a mother and her daughter room to be seen from afar', () => {
  const pair = drawnOneByOne(
    [
      { ...person('Josiane', 0, 0), birthYear: 1954 },
      { ...person('Sandrine', 100, 124), birthYear: 1982 },
    ],
    arrow('one', 'Sandrine', 'Josiane'),
    arrow('two', 'Josiane', 'Sandrine'),
  );
  expect(whiteBetween(pair)).toBeGreaterThan(0.7 * BADGE_RADIUS);
});

it('leaves numbers room to grow where their lines have it', () => {
  const beside = drawnOneByOne(
    [person('ana', 0, 0), person('bob', 600, 0), person('eva', 0, 110), person('max', 600, 90)],
    arrow('one', 'ana', 'max'),
    arrow('two', 'eva', 'bob'),
    arrow('three', 'ana', 'bob'),
    arrow('four', 'bob', 'ana'),
  );
  expect(whiteBetween(beside)).toBeGreaterThan(2 * BADGE_RADIUS);
});

it('gives a third arrow between the same two a way of its own', () => {
  const angles = [{ start: 0, end: 0, offset: 0 }];
  const document = aDocument({
    persons: family,
    activations: [
      arrow('one', 'ana', 'bob', { angles, badgeAt: 0.5 }),
      arrow('two', 'bob', 'ana', { rank: 2, angles: [{ start: 0, end: 0, offset: 16 }], badgeAt: 0.5 }),
      arrow('three', 'ana', 'bob', { rank: 3 }),
    ],
  });
  const [third] = routesFor(document, 'three').get(idOf('three'))!.angles;
  expect(third).not.toEqual(angles[0]);
});

it('routes the trunk and each branch of a fork', () => {
  const document = aDocument({ persons: family, activations: [arrow('one', 'ana', 'bob eva')] });
  const route = routesFor(document, 'one').get(idOf('one'))!;
  expect(route.angles).toHaveLength(3);
  expect(route.badgeAt).not.toBeNull();
});

it('moves the junction of a fork off somebody who stands there', () => {
  const free = aDocument({ persons: family, activations: [arrow('one', 'ana', 'bob eva')] });
  const taken = aDocument({
    persons: [...family, person('luc', 200, 40)],
    activations: [arrow('one', 'ana', 'bob eva')],
  });
  const [before, after] = [free, taken].map((document) => routesFor(document, 'one').get(idOf('one'))!);
  expect([after!.badgeAt, after!.angles[0]!.offset]).not.toEqual([
    before!.badgeAt,
    before!.angles[0]!.offset,
  ]);
});

it('routes from a draft in the middle of a recipe, and keeps nothing of it', () => {
  const document = aDocument({ persons: family, activations: [arrow('one', 'ana', 'bob')] });
  const next = produce(document, (draft) => {
    draft.persons[idOf<'person'>('bob')]!.position.x += 10;
    applyRoutes(draft, routeArrows(draft, [idOf('one')], t));
  });
  expect(next.activations[idOf<'activation'>('one')]!.angles).toHaveLength(1);
  expect(() => routesFor(next, 'one')).not.toThrow();
});

it('drops routes of arrows that are gone', () => {
  const document = aDocument({ persons: family, activations: [arrow('one', 'ana', 'bob')] });
  const routes = routesFor(document, 'one');
  const emptied = { ...document, activations: {} };
  expect(
    produce(emptied, (draft) => {
      applyRoutes(draft, routes);
    }),
  ).toBe(emptied);
});

const spot = fc.record({ x: fc.integer({ min: -4, max: 4 }), y: fc.integer({ min: -4, max: 4 }) });
const anySheet = fc
  .record({
    spots: fc.array(spot, { minLength: 2, maxLength: 10 }),
    arrows: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
    spread: fc.constantFrom(0, 30, 150),
  })
  .map(({ spots, arrows, spread }) => {
    const kindOf = (index: number) => ['person', 'professional', 'institution'][index % 3];
    const ids = spots.map((_, index) => `${kindOf(index)!}${index}`);
    const placed = spots.map(({ x, y }, index) => ({
      id: ids[index]!,
      position: { x: x * spread, y: y * spread },
    }));
    const only = (kind: string) => placed.filter(({ id }) => id.startsWith(kind));
    return aDocument({
      persons: only('person').map(({ id, position }) => aPerson({ id: idOf(id), name: id, position })),
      professionals: only('professional').map(({ id, position }) =>
        aProfessional({ id: idOf(id), position }),
      ),
      institutions: only('institution').map(({ id, position }) => anInstitution({ id: idOf(id), position })),
      activations: arrows.flatMap(([a, b, c], index) => {
        const [from, to, more] = [a, b, c].map((n) => ids[n % ids.length]!);
        if (from === to) return [];
        const targets = more === from || more === to || index % 3 !== 0 ? to! : `${to!} ${more!}`;
        return [
          arrow(`a${index}`, from!, targets, { rank: index, kind: index % 2 === 0 ? 'relay' : 'activation' }),
        ];
      }),
    });
  });

it('routes any sheet with finite numbers, one figure on the other included', PATIENCE, () => {
  fc.assert(
    fc.property(anySheet, (document) => {
      const scene = createSceneBuilder()(allRouted(document), t);
      for (const { strands, badge } of scene.arrows) {
        const numbers = [...strands.flatMap(({ curve }) => curve), badge].flatMap(({ x, y }) => [x, y]);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});

it('answers the same to the same question, whatever it was asked before', PATIENCE, () => {
  fc.assert(
    fc.property(anySheet, anySheet, (document, other) => {
      const ids = Object.keys(document.activations).slice(0, 2);
      const first = routesFor(document, ...ids);
      routesFor(other, ...Object.keys(other.activations).slice(0, 1));
      expect(routesFor(document, ...ids)).toEqual(first);
      expect([...first.keys()].sort()).toEqual([...ids].sort());
    }),
    { numRuns: 15 },
  );
});
