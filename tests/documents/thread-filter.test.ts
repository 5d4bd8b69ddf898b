import { describe, expect, it } from 'vitest';
import { arrowsAsked, WHOLE_THREAD, type ThreadFilter } from '../../src/documents/thread-filter';
import { inOrderOfTelling } from '../../src/model/order-of-telling';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, idOf } from '../builders';

const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');
const nurse = idOf<'professional'>('nurse');
const head = idOf<'professional'>('head');
const school = idOf<'institution'>('school');
const care = idOf<'field'>('care');
const education = idOf<'field'>('education');

const sheet = aDocument({
  persons: [aPerson({ id: ana, name: 'Ana' }), aPerson({ id: ben, name: 'Ben' })],
  institutions: [anInstitution({ id: school, field: education })],
  professionals: [
    aProfessional({ id: nurse, name: 'Inès', institution: school, field: care }),
    aProfessional({ id: head, name: 'Odile', institution: school }),
  ],
  activations: [
    anActivation({ id: idOf('family'), from: [ana], to: [ben], rank: 1 }),
    anActivation({ id: idOf('red'), from: [ana], to: [nurse], rank: 2 }),
    anActivation({ id: idOf('orange'), from: [school], to: [ben], rank: 3 }),
    anActivation({ id: idOf('relay'), kind: 'relay', from: [nurse], to: [head], concerns: [ben], rank: 4 }),
  ],
});

const asked = (filter: Partial<ThreadFilter>): readonly string[] =>
  arrowsAsked(sheet, inOrderOfTelling(sheet), { ...WHOLE_THREAD, ...filter }).map(({ id }) => id);

describe('what is asked of the thread', () => {
  it('is all of it, the very same list, when nothing is asked', () => {
    const told = inOrderOfTelling(sheet);
    expect(arrowsAsked(sheet, told, WHOLE_THREAD)).toBe(told);
  });

  it('is what begins or ends at somebody, and the relays passed for them; round a building, for all who work in it', () => {
    expect(asked({ around: ben })).toEqual(['family', 'orange', 'relay']);
    expect(asked({ around: school })).toEqual(['red', 'orange', 'relay']);
  });

  it('is a field: somebody’s own, or else their institution’s', () => {
    expect(asked({ field: care })).toEqual(['red', 'relay']);
    expect(asked({ field: education })).toEqual(['orange', 'relay']);
  });

  it('is a colour of the legend, or the relays', () => {
    expect(asked({ colour: 'blue' })).toEqual(['family']);
    expect(asked({ colour: 'green' })).toEqual(['relay']);
    expect(asked({ relaysOnly: true })).toEqual(['relay']);
  });

  it('adds up: only what answers to all of it is shown', () => {
    expect(asked({ around: ben, colour: 'orange' })).toEqual(['orange']);
    expect(asked({ around: ana, relaysOnly: true })).toEqual([]);
  });
});
