import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMarks, compareSheets, type SignChange } from '../../src/model/compare-sheets';
import { documentArbitrary } from '../arbitraries';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, idOf } from '../builders';

const ana = aPerson({ id: idOf('ana') });
const samir = aProfessional({ id: idOf('samir') });
const pont = anInstitution({ id: idOf('pont') });
const arrow = anActivation({ id: idOf('a1'), from: [ana.id], to: [samir.id] });
const MIRROR = { new: 'gone', gone: 'new', ended: 'resumed', resumed: 'ended' } as const;

function sorted(changes: readonly SignChange[]): readonly string[] {
  return changes.map(({ id, change }) => `${id} ${change}`).sort();
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
