import { describe, expect, it } from 'vitest';
import { notYetCalled } from '../../src/documents/not-yet-called';
import { aDocument, anInstitution, aPerson, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

describe('who was not yet called on', () => {
  it('is everybody of the fictional sitting without an arrow, but for the grandfather who died', () => {
    expect(new Set(notYetCalled(fictionalDocument()))).toEqual(new Set(['F3', 'F7', 'V1', 'V2', 'P6']));
  });

  it('is a house in which nobody stands, and no child to be born', () => {
    const document = aDocument({
      persons: [aPerson({ id: idOf('unborn'), expected: true })],
      institutions: [anInstitution({ id: idOf('house') })],
    });
    expect(notYetCalled(document)).toEqual(['house']);
  });
});
