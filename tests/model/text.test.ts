import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, hasForbiddenCharacters, textLength } from '../../src/model/text';

describe('textLength', () => {
  it('counts code points', () => {
    expect(textLength('Zoé 👧')).toBe(5);
  });
});

describe('cleanText', () => {
  it.each([
    ['a bidi override', 'Zo\u202eé', 'Zoé'],
    ['an isolate', '\u2066Zoé\u2069', 'Zoé'],
    ['a zero-width space', 'Zo\u200bé', 'Zoé'],
    ['a byte order mark', '\ufeffZoé', 'Zoé'],
    ['a null', 'Zo\u0000é', 'Zoé'],
    ['a C1 control', 'Zo\u0090é', 'Zoé'],
    ['a joiner between Latin letters', 'Zo\u200dé', 'Zoé'],
    ['a decomposed accent', 'Zoe\u0301', 'Zoé'],
    ['a line break', 'Zoé\r\nMorel', 'Zoé Morel'],
  ])('mends %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
    expect(hasForbiddenCharacters(clean)).toBe(false);
  });

  it.each(['👨‍👩‍👧', 'علی‌رضا', 'क्‍ष', 'Ngô Thị Ễ', 'Łukasz', 'مريم', 'Zoé « Zou » d’Arc'])(
    'keeps « %s » as it is',
    (text) => {
      expect(cleanText(text)).toBe(text.normalize('NFC'));
      expect(hasForbiddenCharacters(text)).toBe(false);
    },
  );

  it('leaves nothing forbidden in any text, and changes a clean one no more', () => {
    const oddUnits = fc.constantFrom(
      '\u200d',
      '\u200c',
      '\u200b',
      '\u202e',
      'e',
      '\u0301',
      '👧',
      'م',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: oddUnits }), fc.string({ unit: 'binary' })), (text) => {
        const clean = cleanText(text);
        expect(hasForbiddenCharacters(clean)).toBe(false);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });
});
