import { produce } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentSitting } from '../../src/model/current-sitting';
import type { DiagramDocument } from '../../src/model/document';
import { brokenInvariants } from '../../src/model/invariants';
import { removePerson } from '../../src/model/remove-figure';
import { sheetAtSitting } from '../../src/model/sheet-at-sitting';
import { sheetContent } from '../../src/model/sheet-content';
import { isClosed, type Sitting } from '../../src/model/sitting';
import { beginSitting, removeSitting } from '../../src/model/sitting-edits';
import { sittingsInOrder } from '../../src/model/sittings-in-order';
import { comeBackArbitrary, documentArbitrary } from '../arbitraries';
import { aDocument, aPerson, aSitting, idOf } from '../builders';

const ana = aPerson({ id: idOf('ana') });

function of(...sittings: readonly Sitting[]): DiagramDocument {
  return aDocument({ persons: [ana], sittings });
}
const sitting = (id: string, parts: Partial<Sitting> = {}): Sitting => aSitting({ id: idOf(id), ...parts });
const closed = sheetContent(aDocument({ persons: [ana] }));

function comeBack(document: DiagramDocument, parts: Partial<Sitting> = {}): DiagramDocument {
  return produce(document, (draft) => {
    beginSitting(draft, sheetContent(document), sitting('new', { date: '2027-03-17', ...parts }));
  });
}

describe('the order of sittings', () => {
  it.each<[string, readonly Sitting[], readonly string[]]>([
    [
      'is that of their days',
      [sitting('b', { date: '2027-01-05' }), sitting('a', { date: '2026-01-05' })],
      ['a', 'b'],
    ],
    [
      'on one day is that in which they were made',
      [sitting('b', { rank: 2 }), sitting('a', { rank: 1 })],
      ['a', 'b'],
    ],
    ['on one day, where no file says, is that of the file', [sitting('a'), sitting('b')], ['a', 'b']],
    [
      'has one that goes on without a day as today’s',
      [sitting('b', { date: null }), sitting('a', { date: '2030-01-01', rank: 1 })],
      ['a', 'b'],
    ],
    [
      'has a closed one without a day beside the one made before it',
      [
        sitting('c', { date: '2027-01-01', rank: 3 }),
        sitting('b', { date: null, rank: 2, closed }),
        sitting('a', { date: '2026-01-01', rank: 1, closed }),
      ],
      ['a', 'b', 'c'],
    ],
  ])('%s', (_, sittings, order) => {
    expect(sittingsInOrder(of(...sittings)).map(({ id }) => id)).toEqual(order);
  });

  it('makes the last that goes on the current one, whatever the days of those that are closed', () => {
    const later = sitting('later', { date: '2031-01-01', closed });
    expect(currentSitting(of(later, sitting('now'))).id).toBe('now');
    expect(currentSitting(of(sitting('undated', { date: null, closed }), sitting('now'))).id).toBe('now');
  });
});

describe('coming back', () => {
  it('keeps the sheet as it was with the sitting before, whatever is drawn since', () => {
    const before = of(sitting('old', { participants: [{ who: ana.id, presence: 'present', role: null }] }));
    const now = produce(comeBack(before), (draft) => {
      removePerson(draft, ana.id);
    });
    const old = now.sittings[idOf<'sitting'>('old')]!;
    expect(currentSitting(now).id).toBe('new');
    expect(isClosed(old) && sheetAtSitting(old)).toEqual(before);
    expect(brokenInvariants(now)).toEqual([]);
  });

  it('on the very day of the last sitting is still the later one, also after it was removed and brought back', () => {
    const now = comeBack(of(sitting('old')), { date: '2026-03-17' });
    const { [idOf<'sitting'>('old')]: old, ...others } = now.sittings;
    const brought = { ...now, sittings: { ...others, [old!.id]: old! } };
    for (const document of [now, brought]) {
      expect(sittingsInOrder(document).map(({ id }) => id)).toEqual(['old', 'new']);
    }
  });

  it('and taking the new sitting out again gives the drawing back to the one before', () => {
    const now = produce(comeBack(of(sitting('old'))), (draft) => {
      draft.sittings[idOf<'sitting'>('old')]!.participants.push({
        who: idOf('gone'),
        presence: 'present',
        role: null,
      });
      removeSitting(draft, idOf('new'));
    });
    expect(currentSitting(now)).toEqual(sitting('old'));
    expect(brokenInvariants(now)).toEqual([]);
  });

  it('leaves the only sitting, and the others when one that is closed goes', () => {
    const one = of(sitting('old'));
    const remove = (document: DiagramDocument, id: string): DiagramDocument =>
      produce(document, (draft) => {
        removeSitting(draft, idOf(id));
      });
    expect(remove(one, 'old')).toBe(one);
    expect(Object.keys(remove(comeBack(one), 'old').sittings)).toEqual(['new']);
  });

  it('breaks no invariant on any sheet', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        const now = comeBack(document, { rank: 5 });
        expect(brokenInvariants(now)).toEqual([]);
        expect(currentSitting(now).id).toBe('new');
      }),
    );
  });
});

it('a sheet kept with a sitting must hold together like any other', () => {
  const nobody = sitting('old', {
    participants: [{ who: idOf('nobody'), presence: 'present', role: null }],
    closed,
  });
  expect(brokenInvariants(of(nobody, sitting('new')))).toMatchObject([{ kind: 'dangling' }]);
  expect(brokenInvariants(of({ ...nobody, participants: [] }))).toEqual([{ kind: 'noSitting' }]);
  fc.assert(
    fc.property(comeBackArbitrary(), (document) => {
      expect(brokenInvariants(document)).toEqual([]);
    }),
  );
});
