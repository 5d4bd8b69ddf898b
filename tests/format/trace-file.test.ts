import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import type { DiagramDocument } from '../../src/model/document';
import { comeBackArbitrary } from '../arbitraries';
import { aDocument, aPerson, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const reread = (document: DiagramDocument) => readTrace(bytesOf(writeTrace(document)));

describe('a sheet written to a file', { timeout: 30_000 }, () => {
  it('comes back equal, whatever is on it', () => {
    fc.assert(
      fc.property(comeBackArbitrary(), (document) => {
        expect(reread(document)).toEqual({ ok: true, value: document });
      }),
      { numRuns: 300 },
    );
  });

  it('comes back in the order in which its records were made', () => {
    const document = fictionalDocument();
    const read = reread(document);
    expect(read.ok && Object.keys(read.value.professionals)).toEqual(Object.keys(document.professionals));
  });

  it('has the same bytes when it is read and written again', () => {
    fc.assert(
      fc.property(comeBackArbitrary(), (document) => {
        const written = writeTrace(document);
        const read = readTrace(bytesOf(written));
        expect(read.ok && writeTrace(read.value)).toBe(written);
      }),
    );
  });

  it('has the same bytes whatever the order in which the fields of a record were set', () => {
    const person = aPerson();
    const reversed = Object.fromEntries(Object.entries(person).reverse()) as unknown as typeof person;
    expect(writeTrace(aDocument({ persons: [reversed] }))).toBe(writeTrace(aDocument({ persons: [person] })));
  });

  it('has one line a record', () => {
    const line = writeTrace(fictionalDocument())
      .split('\n')
      .find((text) => text.includes('Sandrine Morel'));
    expect(line).toMatch(/^"F4": \{"id":"F4","name":"Sandrine Morel","kind":"family",.*\},$/);
  });

  it('keeps what a newer version added', () => {
    const person = { ...aPerson({ id: idOf('ana') }), framed: true, marks: [{ hue: 'x' }] };
    const document = { ...aDocument({ persons: [person] }), voices: { v1: { id: 'v1', length: 3 } } };
    const read = reread(document);
    expect(read).toEqual({ ok: true, value: document });
  });
});

describe('a text in a file', () => {
  const named = (name: string) => {
    const read = reread(aDocument({ persons: [aPerson({ id: idOf('ana'), name })] }));
    return read.ok ? read.value.persons[idOf<'person'>('ana')]?.name : read.problem;
  };

  it.each([
    ['is put in NFC', 'Zoe\u0301', 'Zoé'],
    ['loses bidi overrides', 'Ana \u202eladiV', 'Ana ladiV'],
    ['loses invisible characters', 'An\u200ba', 'Ana'],
    ['loses controls', 'An\u0007a', 'Ana'],
  ])('%s', (_, written, kept) => {
    expect(named(written)).toBe(kept);
  });

  it('may have 100 code points in a name, and not 101', () => {
    expect(named('👧'.repeat(100))).toBe('👧'.repeat(100));
    expect(named('👧'.repeat(101))).toEqual({ kind: 'badRecord', record: 'persons', flaw: 'textTooLong' });
  });

  it('is refused when it holds half a character', () => {
    expect(named('Ana \ud83d')).toEqual({ kind: 'badRecord', record: 'persons', flaw: 'brokenText' });
  });

  it('that is empty was not told', () => {
    const read = reread(aDocument({ persons: [aPerson({ id: idOf('ana'), kind: 'other', tie: '' })] }));
    expect(read.ok && read.value.persons[idOf<'person'>('ana')]?.tie).toBeNull();
  });
});
