import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../../src/export/glyph-coverage';
import { splitRuns } from '../../src/export/split-runs';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('Ł', 'ş', 'ễ', 'И', 'a', ' ', '\u00a0', 'ع', '→', 'e\u0301', '😀', '漢'),
  }),
);
const weights = fc.constantFrom(400 as const, 600 as const, 700 as const);

describe('splitting a line where the printed font must change', () => {
  it('keeps a French line whole', () => {
    expect(splitRuns('Élodie Perrin, éducatrice', 600)).toEqual({
      runs: [{ text: 'Élodie Perrin, éducatrice', face: 'atkinson' }],
      missing: [],
    });
  });

  it('gives the Vietnamese and the Cyrillic to the font that has them, spaces first', () => {
    expect(splitRuns('Nguyễn Đặng et Иван', 400).runs).toEqual([
      { text: 'Nguy', face: 'atkinson' },
      { text: 'ễ', face: 'dejavu' },
      { text: 'n Đ', face: 'atkinson' },
      { text: 'ặ', face: 'dejavu' },
      { text: 'ng et', face: 'atkinson' },
      { text: ' Иван', face: 'dejavu' },
    ]);
  });

  it('keeps bold where there is a bold, and tells what no font has', () => {
    expect(splitRuns('И 😀', 700)).toEqual({
      runs: [
        { text: 'И', face: 'dejavuBold' },
        { text: ' \ufffd', face: 'dejavu' },
      ],
      missing: ['😀'],
    });
  });

  it('loses nothing: joined, the runs are the line, but for what no font has', () => {
    fc.assert(
      fc.property(texts, weights, (text, weight) => {
        const { runs, missing } = splitRuns(text, weight);
        const expected = Array.from(text, (character) =>
          missing.includes(character) ? '\ufffd' : character,
        );
        const plain = (line: string) => line.replace(/\p{White_Space}/gu, ' ');
        expect(plain(runs.map((run) => run.text).join(''))).toBe(plain(expected.join('')));
      }),
    );
  });

  it('gives every character to a font that holds it, and never two runs of one font in a row', () => {
    fc.assert(
      fc.property(texts, weights, (text, weight) => {
        const { runs } = splitRuns(text, weight);
        for (const [index, { text: run, face }] of runs.entries()) {
          expect(runs[index + 1]?.face).not.toBe(face);
          for (const character of run) expect(covers(face, character.codePointAt(0)!)).toBe(true);
        }
      }),
    );
  });

  it('lets no run but the last end on a space', () => {
    fc.assert(
      fc.property(texts, weights, (text, weight) => {
        for (const { text: run } of splitRuns(text, weight).runs.slice(0, -1)) {
          expect(run).not.toMatch(/\p{White_Space}$/u);
        }
      }),
    );
  });
});

describe('the table of glyphs', () => {
  it('is what the font files say', () => {
    const made = spawnSync(process.execPath, ['scripts/make-glyph-coverage.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
  });
});
