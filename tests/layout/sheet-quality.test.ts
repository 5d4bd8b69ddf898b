import { expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { sheetQuality } from '../../src/layout/sheet-quality';
import type { Activation } from '../../src/model/activation';
import type { Person } from '../../src/model/person';
import { aDocument, anActivation, anInstitution, aPerson, aSitting, idOf } from '../builders';
import { qualityOf } from './quality-of';

const person = (name: string, x: number, y: number) => aPerson({ id: idOf(name), name, position: { x, y } });
const arrow = (id: string, from: string, to: string, parts: Partial<Activation> = {}) =>
  anActivation({ id: idOf(id), from: [idOf<'person'>(from)], to: [idOf<'person'>(to)], ...parts });

function quality(persons: readonly Person[], activations: readonly Activation[] = []) {
  return qualityOf(aDocument({ persons, activations }));
}

it('finds nothing wrong with two figures and their arrow', () => {
  const found = quality([person('ana', 0, 0), person('bob', 300, 0)], [arrow('one', 'ana', 'bob')]);
  expect(Object.values(found)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

it('counts arrows that cross, and their badges on one another', () => {
  const square = [person('a', 0, 0), person('b', 400, 400), person('c', 400, 0), person('d', 0, 400)];
  expect(quality(square, [arrow('one', 'a', 'b'), arrow('two', 'c', 'd')])).toMatchObject({
    crossings: 1,
    touchingBadges: 1,
  });
});

it('counts an arrow through somebody, and its badge on them', () => {
  const row = [person('a', 0, 0), person('b', 200, 0), person('c', 400, 0)];
  expect(quality(row, [arrow('one', 'a', 'c')])).toMatchObject({ piercedFigures: 1, coveringBadges: 1 });
});

it('counts an arrow over the presence mark of somebody else, its own apart', () => {
  const persons = [person('a', 0, 0), person('b', 400, 0), person('c', 200, 18)];
  const withMarks = (...marked: readonly string[]) => {
    const participants = marked.map((who) => ({
      who: idOf<'person'>(who),
      presence: 'absent' as const,
      role: null,
    }));
    const activations = [arrow('one', 'a', 'b')];
    return qualityOf(aDocument({ persons, activations, sittings: [aSitting({ participants })] }));
  };
  expect(withMarks('a', 'b', 'c').struckMarks).toBe(1);
  expect(withMarks('a', 'b').struckMarks).toBe(0);
});

it('counts an arrow over the sign of a building, its own apart', () => {
  const document = aDocument({
    persons: [person('ana', 0, -600), person('bob', 0, 400)],
    institutions: [anInstitution({ id: idOf('one'), signSide: 'above' })],
    activations: [arrow('past', 'ana', 'bob'), arrow('own', 'one', 'ana', { rank: 2 })],
  });
  const scene = createSceneBuilder()(document, createTranslate('fr'));
  const endsOf = ({ id }: { readonly id: string }) => (id === 'own' ? ['one', 'ana'] : ['ana', 'bob']);
  expect(sheetQuality(scene, endsOf)).toMatchObject({ piercedSigns: 1, piercedOwnSigns: 1 });
});

it('counts names on names and figures on figures', () => {
  expect(quality([person('Sandrine', 0, 0), person('Bernadette', 40, 0)])).toMatchObject({
    coveredLabels: 1,
    overlappingSymbols: 0,
  });
  expect(quality([person('a', 0, 0), person('b', 10, 0)]).overlappingSymbols).toBe(1);
});

it('counts a stranger in a building and a sign on a building', () => {
  const document = aDocument({
    persons: [person('ana', 0, 0)],
    institutions: [
      anInstitution({ id: idOf('one') }),
      anInstitution({ id: idOf('two'), position: { x: 0, y: -140 } }),
    ],
  });
  const found = sheetQuality(createSceneBuilder()(document, createTranslate('fr')), () => []);
  expect(found.overlappingSymbols).toBe(1);
  expect(found.coveredLabels).toBeGreaterThanOrEqual(1);
});
