import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMarks, compareSheets, type SignChange } from '../../src/model/compare-sheets';
import { documentArbitrary } from '../arbitraries';
import {
  aCouple,
  aDocument,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../builders';

const ana = aPerson({ id: idOf('ana') });
const samir = aProfessional({ id: idOf('samir') });
const pont = anInstitution({ id: idOf('pont') });
const arrow = anActivation({ id: idOf('a1'), from: [ana.id], to: [samir.id] });
const MIRROR = { new: 'gone', gone: 'new', ended: 'resumed', resumed: 'ended', changed: 'changed' } as const;

function sorted(changes: readonly SignChange[]): readonly string[] {
  // A couple that was drawn anew has another id on each sheet.
  const nameOf = ({ id, kind, change }: SignChange) =>
    kind === 'couple' && change === 'changed' ? kind : id;
  return changes.map((one) => `${nameOf(one)} ${one.change}`).sort();
}

describe('comparing two sheets', () => {
  it('tells what came, what ended, what went on again and what went', () => {
    const before = aDocument({ persons: [ana], professionals: [samir], activations: [arrow] });
    const relay = anActivation({
      id: idOf('r1'),
      kind: 'relay',
      from: [samir.id],
      to: [pont.id],
      ended: true,
    });
    const after = aDocument({
      professionals: [{ ...samir, institution: pont.id }],
      institutions: [pont],
      activations: [{ ...arrow, ended: true }, relay],
    });
    expect(compareSheets(before, after)).toEqual([
      { id: ana.id, kind: 'person', change: 'gone' },
      { id: pont.id, kind: 'institution', change: 'new' },
      { id: relay.id, kind: 'relay', change: 'new' },
      { id: arrow.id, kind: 'activation', change: 'ended' },
    ]);
    const back = compareSheets(after, before);
    expect(back).toContainEqual({ id: arrow.id, kind: 'activation', change: 'resumed' });
    expect(changeMarks(back).get(arrow.id)).toBe('new');
    expect(changeMarks(back).get(pont.id)).toBe('gone');
  });

  it('tells nothing of a sheet and itself, nor of what only moved or was said otherwise', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        expect(compareSheets(document, structuredClone(document))).toEqual([]);
      }),
    );
    const moved = aDocument({ persons: [{ ...ana, name: 'Anne', position: { x: 90, y: 8 } }] });
    expect(compareSheets(aDocument({ persons: [ana] }), moved)).toEqual([]);
  });

  it('reads backwards as its own mirror', () => {
    fc.assert(
      fc.property(documentArbitrary(), documentArbitrary(), (a, b) => {
        const mirrored = compareSheets(b, a).map((one) => ({ ...one, change: MIRROR[one.change] }));
        expect(sorted(compareSheets(a, b))).toEqual(sorted(mirrored));
      }),
    );
  });

  it('does not tell of a pregnancy that ended while the sheet does not show it', () => {
    const loss = aPerson({ id: idOf('loss'), name: '', loss: 'miscarriage' });
    const told = (losses: boolean) =>
      compareSheets(aDocument(), aDocument({ persons: [loss], options: { losses } }));
    expect(told(false)).toEqual([]);
    expect(told(true)).toEqual([{ id: loss.id, kind: 'person', change: 'new' }]);
  });
});

describe('the family, compared', () => {
  const eva = aPerson({ id: idOf('eva') });
  const leo = aPerson({ id: idOf('leo') });
  const persons = [ana, eva, leo];
  const home = (id: string, ...members: readonly (typeof ana)[]) =>
    aHousehold({ id: idOf(id), members: members.map((member) => member.id) });
  const told = (before: Parameters<typeof aDocument>[0], after: Parameters<typeof aDocument>[0]) =>
    compareSheets(aDocument({ persons, ...before }), aDocument({ persons, ...after }));

  it('tells who lives elsewhere since, once each, and not those who stayed', () => {
    const before = { households: [home('one', ana, eva), home('two', leo)] };
    const after = { households: [home('one', ana), home('two', leo, eva)] };
    expect(told(before, after)).toEqual([{ id: eva.id, kind: 'person', change: 'changed' }]);
  });

  it('moves nobody when homes are drawn that were not, or the same home is drawn anew', () => {
    const homes = { households: [home('one', ana, eva)] };
    expect(told({}, homes)).toEqual([{ id: 'one', kind: 'household', change: 'new' }]);
    expect(told(homes, {})).toEqual([{ id: 'one', kind: 'household', change: 'gone' }]);
    expect(told(homes, { households: [home('again', eva, ana)] })).toEqual([]);
  });

  it('tells who left for a new home both of the person and of the home', () => {
    const before = { households: [home('one', ana, eva)] };
    const after = { households: [home('one', ana), home('new', eva)] };
    expect(told(before, after)).toEqual([
      { id: eva.id, kind: 'person', change: 'changed' },
      { id: 'new', kind: 'household', change: 'new' },
    ]);
  });

  it('tells of couples that came, went, or are of another kind, not of years that were learnt', () => {
    const couple = (...states: Parameters<typeof aCouple>[0]['states'] & object) => ({
      couples: [aCouple({ id: idOf('c'), partners: [ana.id, leo.id], states })],
    });
    const married = { kind: 'married', year: 2005 } as const;
    const changed = [{ id: 'c', kind: 'couple', change: 'changed' }];
    expect(told({}, couple())).toEqual([{ id: 'c', kind: 'couple', change: 'new' }]);
    expect(told(couple(), {})).toEqual([{ id: 'c', kind: 'couple', change: 'gone' }]);
    expect(told(couple(married), couple(married, { kind: 'separated', year: null }))).toEqual(changed);
    expect(told(couple(), couple(married))).toEqual(changed);
    expect(told(couple({ ...married, year: null }), couple(married))).toEqual([]);
    const redrawn = [aCouple({ id: idOf('d'), partners: [leo.id, ana.id], states: [married] })];
    expect(told(couple(married), { couples: redrawn })).toEqual([]);
  });

  it('tells who was born and who died', () => {
    const died = { persons: [{ ...ana, deceased: true, deathYear: 2025 }, eva, leo] };
    expect(told({}, died)).toEqual([{ id: ana.id, kind: 'person', change: 'changed' }]);
    const expected = { persons: [ana, eva, { ...leo, name: '', expected: true }] };
    expect(told(expected, {})).toEqual([{ id: leo.id, kind: 'person', change: 'changed' }]);
    expect(changeMarks(told(expected, {})).get(leo.id)).toBe('changed');
  });
});
