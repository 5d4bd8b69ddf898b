import { produce } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentSitting } from '../../src/model/current-sitting';
import type { DiagramDocument } from '../../src/model/document';
import { brokenInvariants } from '../../src/model/invariants';
import { removePerson } from '../../src/model/remove-figure';
import { sheetAtSitting } from '../../src/model/sheet-at-sitting';
import { sheetContent } from '../../src/model/sheet-content';
import { placeInDay } from '../../src/model/place-in-day';
import { isClosed, type Sitting } from '../../src/model/sitting';
import { beginSitting, canRemoveSitting, noteSheetless, removeSitting } from '../../src/model/sitting-edits';
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

describe('the place of a sitting in its day', () => {
  it('is told where several are on one day, or none has one', () => {
    const [a, b] = [sitting('a', { rank: 1 }), sitting('b', { rank: 2 })];
    const alone = sitting('c', { date: '2025-01-01' });
    const document = of(b, a, alone);
    expect([a, b, alone].map((one) => placeInDay(document, one))).toEqual([1, 2, null]);
    const undated = [sitting('d', { date: null, closed }), sitting('e', { date: null, rank: 4 })];
    expect(undated.map((one) => placeInDay(of(...undated), one))).toEqual([1, 2]);
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

describe('a sitting that took place without this sheet', () => {
  const note = (document: DiagramDocument, id: string, parts: Partial<Sitting> = {}): DiagramDocument =>
    produce(document, (draft) => {
      noteSheetless(draft, sitting(id, { date: null, title: '', ...parts }));
    });
  const ids = (document: DiagramDocument) => sittingsInOrder(document).map((one) => one.id);

  it('stands before all others until it has a day, and never takes the drawing over', () => {
    const noted = note(of(sitting('now')), 'past');
    expect(ids(noted)).toEqual(['past', 'now']);
    expect(currentSitting(noted).id).toBe('now');
    const later = produce(noted, (draft) => {
      draft.sittings[idOf<'sitting'>('past')]!.date = '2031-01-01';
    });
    expect(ids(later)).toEqual(['now', 'past']);
    expect(currentSitting(later).id).toBe('now');
    expect(ids(note(noted, 'first'))).toEqual(['first', 'past', 'now']);
  });

  it('is on the day of another the earlier one', () => {
    expect(ids(note(of(sitting('now', { date: '2026-03-17' })), 'past', { date: '2026-03-17' }))).toEqual([
      'past',
      'now',
    ]);
  });

  it('is given no sheet when the next sitting begins', () => {
    const now = comeBack(note(of(sitting('old')), 'past', { date: '2024-05-02' }));
    expect(now.sittings[idOf<'sitting'>('past')]!.closed).toBeNull();
    expect(isClosed(now.sittings[idOf<'sitting'>('old')]!)).toBe(true);
    expect(ids(now)).toEqual(['past', 'old', 'new']);
  });

  it('leaves the drawing to those that have one when they are taken out', () => {
    const now = note(comeBack(of(sitting('old'))), 'past', { date: '2030-01-01' });
    const without = (document: DiagramDocument, id: string) =>
      produce(document, (draft) => {
        removeSitting(draft, idOf(id));
      });
    const again = without(now, 'new');
    expect(currentSitting(again).id).toBe('old');
    expect(canRemoveSitting(again, idOf('old'))).toBe(false);
    expect(without(again, 'old')).toBe(again);
    expect(ids(without(again, 'past'))).toEqual(['old']);
  });

  it('holds whom stands on the sheet of today, and breaks nothing on any sheet', () => {
    const noted = note(of(sitting('now')), 'past', {
      participants: [{ who: ana.id, presence: 'present', role: null }],
    });
    const gone = produce(noted, (draft) => {
      removePerson(draft, ana.id);
    });
    expect(gone.sittings[idOf<'sitting'>('past')]!.participants).toEqual([]);
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        const now = comeBack(note(document, 'past'), { rank: 5 });
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
  expect(brokenInvariants(of(sitting('past', { sheetless: true })))).toEqual([{ kind: 'noSitting' }]);
  fc.assert(
    fc.property(comeBackArbitrary(), (document) => {
      expect(brokenInvariants(document)).toEqual([]);
    }),
  );
});
