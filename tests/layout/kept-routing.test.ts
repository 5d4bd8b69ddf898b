import fc from 'fast-check';
import { produce } from 'immer';
import { expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { applyRoutes } from '../../src/layout/apply-routes';
import type { ArrowRoute } from '../../src/layout/arrow-route';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { createKeptRouting, type KeptRouting } from '../../src/layout/kept-routing';
import { THOROUGH } from '../../src/layout/lane-candidates';
import { routing } from '../../src/layout/routing';
import type { DiagramDocument } from '../../src/model/document';
import type { ActivationId, FigureId } from '../../src/model/ids';
import { recordsOf } from '../../src/model/records';
import {
  aDocument,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../builders';

const t = createTranslate('fr');
const EFFORT = { passes: 1, badgeRounds: 2, junctions: 3, search: THOROUGH };
const NAMES = ['ana', 'bob', 'eva', 'luc', 'max', 'zoé'];
const ROOM = 700;

const place = fc.record({ x: fc.integer({ max: ROOM, min: 0 }), y: fc.integer({ max: ROOM, min: 0 }) });
const figure = fc.constantFrom<FigureId[]>(
  ...NAMES.map((name) => idOf<'person'>(name)),
  idOf('school'),
  idOf('teacher'),
);
const step = fc.oneof(
  fc.record({ what: fc.constant('move' as const), who: fc.constantFrom(...NAMES), to: place }),
  fc.record({ what: fc.constant('take out' as const), who: fc.constantFrom(...NAMES) }),
  fc.record({ what: fc.constant('tell' as const), from: figure, to: figure }),
  fc.record({ what: fc.constant('forget' as const), which: fc.nat() }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function sheetWith(places: readonly { readonly x: number; readonly y: number }[]): DiagramDocument {
  return aDocument({
    persons: NAMES.map((name, at) => aPerson({ id: idOf(name), name, position: places[at]! })),
    institutions: [anInstitution({ id: idOf('school'), position: { x: 900, y: 100 } })],
    professionals: [
      aProfessional({ id: idOf('teacher'), institution: idOf('school'), position: { x: 900, y: 120 } }),
    ],
    households: [
      aHousehold({ id: idOf('home'), members: [idOf('ana'), idOf('bob')] }),
      aHousehold({ id: idOf('other'), members: [idOf('bob'), idOf('eva')] }),
    ],
  });
}

/** The sheet after a step, and the arrows to route on it. */
function after(
  document: DiagramDocument,
  one: Step,
  nth: number,
): readonly [DiagramDocument, ActivationId[]] {
  const next = produce(document, (draft) => {
    if (one.what === 'move') {
      const person = draft.persons[idOf<'person'>(one.who)];
      if (person !== undefined) person.position = one.to;
    } else if (one.what === 'take out') {
      delete draft.persons[idOf<'person'>(one.who)];
    } else if (one.what === 'forget') {
      const arrows = Object.keys(draft.activations);

      delete draft.activations[arrows[one.which % Math.max(1, arrows.length)] as ActivationId];
    } else if (one.from !== one.to) {
      const id = idOf<'activation'>(`arrow ${nth}`);
      draft.activations[id] = anActivation({ id, from: [one.from], to: [one.to], rank: nth }) as never;
    }
  });
  const touched = recordsOf(next.activations).filter(
    (arrow) =>
      arrow !== document.activations[arrow.id] ||
      (one.what === 'move' && [...arrow.from, ...arrow.to].includes(idOf<'person'>(one.who))),
  );
  return [next, touched.map(({ id }) => id)];
}

function routed(
  document: DiagramDocument,
  ids: readonly ActivationId[],
  sceneOf: ReturnType<typeof createSceneBuilder>,
  kept: KeptRouting,
): ReadonlyMap<ActivationId, ArrowRoute> {
  const steps = routing(document, sceneOf(document, t), new Set(ids), EFFORT, kept);
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}

it('routes to the last digit as one that knew nothing of the sheet, whatever came before', () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: NAMES.length, maxLength: NAMES.length }),
      fc.array(step, { maxLength: 14 }),
      (places, steps) => {
        const kept = createKeptRouting();
        const sceneOf = createSceneBuilder();
        let document = sheetWith(places);
        steps.forEach((one, nth) => {
          const [next, ids] = after(document, one, nth);
          const routes = routed(next, ids, sceneOf, kept);
          expect(routes).toEqual(routed(next, ids, createSceneBuilder(), createKeptRouting()));
          document = produce(next, (draft) => {
            applyRoutes(draft, routes);
          });
        });
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
