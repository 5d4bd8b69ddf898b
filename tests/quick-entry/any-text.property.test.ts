import fc from 'fast-check';
import { produce } from 'immer';
import { expect, it } from 'vitest';
import { brokenInvariants } from '../../src/model/invariants';
import { applyIntents } from '../../src/quick-entry/apply-intents';
import { chipText } from '../../src/quick-entry/chip-text';
import { completions } from '../../src/quick-entry/complete';
import { problemText } from '../../src/quick-entry/problem-text';
import { readBlock } from '../../src/quick-entry/read-block';
import { readLine } from '../../src/quick-entry/read-line';
import { FICTIONAL_SITTING } from '../../src/quick-entry/fictional-sitting';
import { countingIds } from '../builders';
import { sheetFrom, t, TODAY } from './reading-tools';

const DOCUMENT = sheetFrom(FICTIONAL_SITTING);
const CONTEXT = { document: DOCUMENT, today: TODAY };
const PIECES = [
  'Sandrine',
  'Karim Haddad',
  'Lina',
  'M. Thomas',
  'Mme la juge Delmas',
  'Léo',
  'CMP',
  'Le Pont',
  'éducateur',
  'absences',
  'f',
  'h',
  '1982',
  '09',
  '2 ans',
  ' ',
  ' ',
  ' ',
  ' > ',
  ' >> ',
  ' < ',
  '->',
  ' + ',
  ' & ',
  ' = ',
  ' et ',
  ', ',
  ' : ',
  '(',
  ')',
  '[',
  ']',
  '"',
  '«',
  '»',
  '(2)',
  '(12/09/2024)',
  '(avec ',
  '(dit par ',
  'foyer',
  'présents',
  'séance',
  'intrus',
  'chez ',
  '@',
  'pro ',
  'inst ',
  'autre ',
  'personne ',
  '†',
  'grossesse 2026',
  'enceinte',
  '#',
  '(mariés 1975)',
  '(aide)',
  '\u202e',
  '\u0000',
  '👩‍👧',
  'é',
  '\ud800',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
);

it(
  'answers any line whatever, in words, and what it draws breaks no rule of the model',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(text, (line) => {
        const reading = readLine(line, CONTEXT);
        for (const chip of reading.chips) expect(chipText(chip, t)).not.toMatch(/\{\w+\}/);
        if (reading.problem !== null) {
          expect(reading.intents).toEqual([]);
          expect(problemText(reading.problem, t)).not.toBe('');
          expect(line.slice(reading.problem.part.start, reading.problem.part.end)).toBe(
            reading.problem.part.text,
          );
        } else if (reading.kind === 'line') {
          expect(reading.chips).not.toEqual([]);
        }
        const next = produce(DOCUMENT, (draft) => {
          applyIntents(draft, reading.intents, { makeId: countingIds('n'), now: 0, keepsProvisional: false });
        });
        expect(brokenInvariants(next)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  },
);

it('completes any line at any caret', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (line, at) => {
      const caret = Math.min(at, line.length);
      for (const { start, end } of completions(line, caret, CONTEXT)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(line.length);
      }
    }),
    { numRuns: 500 },
  );
});

it('answers any block whatever', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (lines) => {
      const { misread } = readBlock(lines.join('\n'), CONTEXT);
      expect(misread.every(({ number }) => number >= 1)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it.each(['(', '"', '«', '[(', '= ', '& ', ', ', 'et ', '>', ': ', '1 ', 'a'])(
  'reads 4,000 characters of « %s » like any line',
  (piece) => {
    const line = piece.repeat(4000 / piece.length).slice(0, 4000);
    expect(readLine(line, { ...CONTEXT, maxLength: 4000 }).kind).toBe('line');
  },
);
