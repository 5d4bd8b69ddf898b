import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTrace } from '../../src/format/read-trace';
import { writeTrace } from '../../src/format/write-trace';
import { brokenInvariants } from '../../src/model/invariants';
import { recordsOf } from '../../src/model/records';
import { fictionalDocument } from '../fixtures/fictional-document';
import { aHost } from './a-host';
import { WAYS_IN, type WayIn } from './ways-in';

/** What hands, phones and other pages put into a field that asks for a name. */
const typedArbitrary = fc.oneof(
  fc.constantFrom('', ' ', '\u00a0', '\u200b', '\u200d', '«»', '"', '(2)', '...', '-', '#', '—', '?'),
  fc.constantFrom('ليلى', 'שרה כהן', 'ليلى 2009', 'Lina ליאה', '👩\u200d👧', '👧🏽', '🇫🇷', 'e\u0301lise'),
  fc.constantFrom('a\nb', 'Lina\r\nHaddad', '\u2028', 'a\tb', 'a\u202eb', '\u2066a', '\ud83d', 'a\u0000'),
  fc.constantFrom('3050', '-1', 'Lina 3050', 'Lina -1', 'Lina 2009', '__proto__', 'constructor', '<b>'),
  fc.constantFrom('ΰ', 'i\u0307', `ß${'a'.repeat(99)}`, '👧\u200d→ Ana', '👧\u200d> Ana', 'Ana\u200b'),
  fc.nat({ max: 520 }).map((length) => 'a'.repeat(length)),
  fc.nat({ max: 130 }).map((length) => '👧'.repeat(length)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

const ALL: Readonly<Record<string, WayIn>> = Object.fromEntries(
  Object.values(WAYS_IN).flatMap((ways) => Object.entries(ways)),
);

it.each(Object.keys(ALL))(
  'whatever is typed (%s), the sheet stays one that a file can hold, or a sentence says why not',
  (way) => {
    fc.assert(
      fc.property(typedArbitrary, fc.nat({ max: 1000 }), (typed, pick) => {
        const { host, sheet, undoable } = aHost(fictionalDocument());
        const before = sheet();
        const refused = ALL[way]!(host, typed, pick);
        if (refused !== null) {
          expect(refused).toMatch(/\S\s?[.?!]$/u);
          expect([sheet(), undoable()]).toEqual([before, 0]);
        }
        expect(brokenInvariants(sheet())).toEqual([]);
        expect(readTrace(new TextEncoder().encode(writeTrace(sheet())))).toEqual({
          ok: true,
          value: sheet(),
        });
        for (const kind of ['persons', 'professionals', 'institutions'] as const) {
          for (const figure of recordsOf<{ name: string }>(sheet()[kind])) expect(figure.name).toMatch(/\S/u);
        }
      }),
      { numRuns: 40 },
    );
  },
  30_000,
);
