import { describe, expect, it } from 'vitest';
import { linkedTo } from '../../src/model/linked-to';
import { firstSign, nearestSign } from '../../src/model/nearest-sign';
import { aDocument, anActivation, anInstitution, aPerson, aProfessional, idOf } from '../builders';

const ana = idOf<'person'>('ana');
const ben = idOf<'person'>('ben');
const cle = idOf<'person'>('cle');
const sam = idOf<'professional'>('sam');
const pont = idOf<'institution'>('pont');

const sheet = aDocument({
  persons: [
    aPerson({ id: ana, position: { x: 0, y: 0 } }),
    aPerson({ id: ben, position: { x: 190, y: 0 } }),
    aPerson({ id: cle, position: { x: 95, y: 124 } }),
  ],
  professionals: [aProfessional({ id: sam, institution: pont, position: { x: 0, y: -322 } })],
  institutions: [anInstitution({ id: pont, signSide: 'above', position: { x: 700, y: 0 } })],
  activations: [
    anActivation({ id: idOf('a1'), from: [ana], to: [sam] }),
    anActivation({ id: idOf('a2'), from: [sam], to: [ben, cle] }),
  ],
});

describe('the nearest sign', () => {
  it.each([
    [ana, 'right', ben],
    [ana, 'down', cle],
    [ana, 'up', sam],
    [ana, 'left', null],
    [cle, 'up', ana],
    [sam, 'up', pont],
    [pont, 'down', sam],
    [idOf('a1'), 'right', ben],
    [idOf('gone'), 'right', null],
  ] as const)('from %s going %s is %s', (from, way, to) => {
    expect(nearestSign(sheet, from, way)).toBe(to);
  });

  it('is the topmost when nothing is in hand', () => {
    expect(firstSign(sheet)).toBe(pont);
    expect(firstSign(aDocument())).toBeNull();
  });
});

describe('who is linked', () => {
  it('is at the other end of an arrow, one step at a time', () => {
    expect([...linkedTo(sheet, [ana])]).toEqual([ana, sam]);
    expect([...linkedTo(sheet, [ana, sam])].sort()).toEqual([ana, ben, cle, sam].sort());
    expect([...linkedTo(sheet, ['a2'])].sort()).toEqual([ben, cle, sam].sort());
  });
});
