import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { arrowColour } from '../../src/model/arrow-colour';
import { brokenInvariants } from '../../src/model/invariants';
import { movedTogether, moveFigures } from '../../src/model/move-figures';
import { arrowNumbers } from '../../src/model/order-of-telling';
import { isSelfOrAncestor } from '../../src/model/parentage';
import { removeInstitution, removePerson, removeProfessional } from '../../src/model/remove-figure';
import { documentArbitrary } from '../arbitraries';
import {
  aCouple,
  aDocument,
  aFiliation,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  aSitting,
  idOf,
} from '../builders';

const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');
const cle = idOf<'person'>('cle');
const sam = idOf<'professional'>('sam');
const bridge = idOf<'institution'>('bridge');
const anaAndBen = idOf<'couple'>('ana+ben');

const sheet = () =>
  aDocument({
    persons: [aPerson({ id: ana }), aPerson({ id: ben }), aPerson({ id: cle })],
    professionals: [aProfessional({ id: sam, institution: bridge })],
    institutions: [anInstitution({ id: bridge, field: idOf('aid') })],
    couples: [aCouple({ id: anaAndBen, partners: [ana, ben] })],
    filiations: [aFiliation({ child: cle, parent: anaAndBen })],
    households: [aHousehold({ members: [ana, cle] })],
    activations: [
      anActivation({ id: idOf('a1'), from: [sam], to: [ana, ben], toldBy: ana, present: [cle], rank: 1 }),
      anActivation({ id: idOf('a2'), from: [ana], to: [sam], rank: 2 }),
      anActivation({ id: idOf('r1'), kind: 'relay', from: [sam], to: [bridge], concerns: [ana], rank: 3 }),
    ],
    sittings: [aSitting({ participants: [{ who: ana, presence: 'present', role: null }] })],
  });

describe('removing', () => {
  it('a person leaves no reference to them, and the arrow keeps its other end', () => {
    const after = produce(sheet(), (draft) => {
      removePerson(draft, ana);
    });
    expect(JSON.stringify(after)).not.toContain('"ana"');
    expect(after.activations[idOf<'activation'>('a1')]).toMatchObject({
      to: [ben],
      toldBy: null,
      angles: [],
    });
    expect(after.activations[idOf<'activation'>('a2')]).toBeUndefined();
    expect(brokenInvariants(after)).toEqual([]);
  });

  it('a parent leaves the child with the other one', () => {
    const after = produce(sheet(), (draft) => {
      removePerson(draft, ben);
    });
    expect(Object.values(after.filiations)).toMatchObject([{ child: cle, parent: ana }]);
  });

  it('a building leaves its people where they stand, in the field they worked in', () => {
    const after = produce(sheet(), (draft) => {
      removeInstitution(draft, bridge);
    });
    expect(after.professionals[sam]).toMatchObject({ institution: null, field: 'aid' });
    expect(after.activations[idOf<'activation'>('r1')]).toBeUndefined();
  });

  it('anything leaves a sound document, whatever the document', () => {
    fc.assert(
      fc.property(documentArbitrary(), fc.nat(), (document, pick) => {
        const ids = [document.persons, document.professionals, document.institutions].flatMap(Object.keys);
        fc.pre(ids.length > 0);
        const id = ids[pick % ids.length] ?? '';
        const after = produce(document, (draft) => {
          removePerson(draft, idOf(id));
          removeProfessional(draft, idOf(id));
          removeInstitution(draft, idOf(id));
        });
        expect(brokenInvariants(after)).toEqual([]);
      }),
    );
  });
});

describe('moving', () => {
  it('takes everybody in a building along, whoever of them is taken', () => {
    for (const held of [sam, bridge]) expect(movedTogether(sheet(), [held])).toEqual(new Set([sam, bridge]));
    expect(movedTogether(sheet(), [ana])).toEqual(new Set([ana]));
  });

  it('moves these and no others', () => {
    const after = produce(sheet(), (draft) => {
      moveFigures(draft, [ana, bridge], { x: 3, y: -4 });
    });
    expect(after.persons[ana]?.position).toEqual({ x: 3, y: -4 });
    expect(after.institutions[bridge]?.position).toEqual({ x: 3, y: -4 });
    expect(after.persons[ben]?.position).toEqual({ x: 0, y: 0 });
    expect(after.professionals[sam]?.position).toEqual({ x: 0, y: 0 });
  });
});

describe('an arrow', () => {
  it.each([
    ['red', [ana], [sam]],
    ['orange', [bridge], [ana]],
    ['blue', [ana], [ben]],
    ['green', [sam], [bridge]],
  ] as const)('is %s by its ends alone', (colour, from, to) => {
    expect(arrowColour(sheet(), { from, to })).toBe(colour);
  });

  it('is numbered in order of telling, relays apart', () => {
    expect([...arrowNumbers(sheet()).values()]).toEqual(['1', '2', 'R1']);
  });
});

describe('a broken document is seen', () => {
  it.each([
    ['a reference to nobody', { households: [aHousehold({ members: [idOf('nobody')] })] }, 'dangling'],
    [
      'a couple of one',
      { persons: [aPerson({ id: ana })], couples: [aCouple({ partners: [ana, ana] })] },
      'coupleWithSelf',
    ],
    [
      'their own grandmother',
      {
        persons: [aPerson({ id: ana }), aPerson({ id: ben })],
        filiations: [aFiliation({ child: ana, parent: ben }), aFiliation({ child: ben, parent: ana })],
      },
      'ownAncestor',
    ],
    [
      'an arrow to oneself',
      { persons: [aPerson({ id: ana })], activations: [anActivation({ from: [ana], to: [ana] })] },
      'ownEnd',
    ],
    [
      'ends of two kinds on one side',
      {
        persons: [aPerson({ id: ana }), aPerson({ id: ben })],
        professionals: [aProfessional({ id: sam })],
        activations: [anActivation({ from: [ana, sam], to: [ben] })],
      },
      'mixedEnds',
    ],
    [
      'a relay that starts from the family',
      {
        persons: [aPerson({ id: ana })],
        professionals: [aProfessional({ id: sam })],
        activations: [anActivation({ kind: 'relay', from: [ana], to: [sam] })],
      },
      'relayWithFamily',
    ],
    ['an empty household', { households: [aHousehold()] }, 'emptyHousehold'],
    ['no sitting', { sittings: [] }, 'noSitting'],
  ])('%s', (_, records, kind) => {
    expect(brokenInvariants(aDocument(records)).map((breach) => breach.kind)).toContain(kind);
  });

  it('and descent is followed through couples', () => {
    expect(isSelfOrAncestor(sheet(), ben, cle)).toBe(true);
    expect(isSelfOrAncestor(sheet(), cle, ben)).toBe(false);
  });
});
