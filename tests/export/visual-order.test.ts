import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visualOrder } from '../../src/export/visual-order';

/** Capitals for Hebrew letters, so that the order can be seen: « ABC » is read from right to left. */
const hebrew = (text: string) =>
  text.replace(/[A-Z]/gu, (letter) => String.fromCodePoint(0x5d0 + letter.charCodeAt(0) - 65));
const latin = (text: string) =>
  text.replace(/[\u05d0-\u05ea]/gu, (letter) => String.fromCharCode(65 + letter.charCodeAt(0) - 0x5d0));
const seen = (text: string, base: 0 | 1 = 0) => latin(visualOrder(hebrew(text), base));

describe('a line as it stands on paper', () => {
  it.each([
    ['ABC', 'CBA'],
    ['ABC DEF', 'FED CBA'],
    ['car est ABC ou DEF.', 'car est CBA ou FED.'],
    ['ABC 12', '12 CBA'],
    ['ABC 17/03/2026', '17/03/2026 CBA'],
    ['12 ABC', '12 CBA'],
    ['ABC 5€ DEF', 'FED 5€ CBA'],
    ['vu par ABC (2009), juge', 'vu par (2009) CBA, juge'],
    ['ABC (DEF)', '(FED) CBA'],
    ['ABC (3 DEF).', '(FED 3) CBA.'],
    ['dit « ABC », puis', 'dit « CBA », puis'],
    ['ABC, DEF et toi', 'FED ,CBA et toi'],
    ['ABC-DEF', 'FED-CBA'],
    ['a (ABC) b', 'a (CBA) b'],
    ['ABC (a) DEF', 'CBA (a) FED'],
    ['ABC  ', 'CBA  '],
  ])('« %s » is drawn « %s »', (typed, drawn) => {
    expect(seen(typed)).toBe(drawn);
  });

  it.each([
    ['ABC.', '.CBA'],
    ['ABC (12)!', '!(12) CBA'],
    ['ABC, léa DEF', 'FED léa ,CBA'],
    ['léa 12', 'léa 12'],
    ['ABC léa 12 DEF', 'FED léa 12 CBA'],
  ])('« %s », a line written from right to left, is drawn « %s »', (typed, drawn) => {
    expect(seen(typed, 1)).toBe(drawn);
  });

  it('leaves what has nothing to turn round as it is', () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', 'É', 'Ł', 'И', ' ', '1', '(', ')', '«', '→', '漢', 'e\u0301'),
    });
    fc.assert(
      fc.property(plain, (text) => {
        expect(visualOrder(text)).toBe(text);
      }),
    );
  });

  it('loses no letter and no mark', () => {
    const mixed = fc.string({
      unit: fc.constantFrom('a', 'א', 'שׁ', 'ل', 'ا', 'مُ', 'دّ', ' ', '1', '٣', '(', ')', '«', '.', '-', ','),
    });
    const letters = (text: string) =>
      Array.from(text.normalize('NFKD').replace(/[()]/gu, '|').replace(/[«»]/gu, '"')).sort();
    fc.assert(
      fc.property(mixed, fc.constantFrom(0 as const, 1 as const), (text, base) => {
        expect(letters(visualOrder(text, base))).toEqual(letters(text));
      }),
    );
  });
});

describe('Arabic letters', () => {
  const shapes = (text: string) =>
    Array.from(visualOrder(text), (letter) => letter.codePointAt(0)!.toString(16)).join(' ');

  it.each([
    ['نور', 'fead feee fee7', 'starts, then ends: waw lets nothing go on'],
    ['ليلى', 'fef0 fee0 fef4 fedf', 'all joined, and the last is a maksura'],
    ['دار', 'fead fe8d fea9', 'none joins the next'],
    ['علاء', 'fe80 fefc fecb', 'lam and alef are one sign'],
    ['لا', 'fefb', 'alone too'],
    ['طبيب، سمير', 'feae fef4 fee4 feb3 20 60c fe90 fef4 fe92 fec3', 'a comma joins nothing'],
    ['مُحَمَّد', 'feaa 651 64e fee4 64e fea4 64f fee3', 'marks part no letters, and stand where fonts want them'],
    ['گل', 'fede fb94', 'Persian letters too'],
    ['ـه', 'feea 640', 'a lengthened line joins'],
    ['نور 12', '31 32 20 fead feee fee7', 'a number is not turned round'],
    ['نور ١٢', '661 662 20 fead feee fee7', 'nor one in its own digits'],
  ])('« %s »: %s (%s)', (typed, drawn) => {
    expect(shapes(typed)).toBe(drawn);
  });
});
