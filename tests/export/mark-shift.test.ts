import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { markShift } from '../../src/export/mark-shift';

/** DejaVu Sans, in units of its em. */
const EM = 2048;
const INK = {
  מ: [88, 1205],
  י: [136, 322],
  ו: [186, 372],
  ש: [88, 1363],
  '\ufee4': [-20, 1204],
  '\u05b6': [455, 855],
  '\u05b7': [355, 955],
  '\u05b8': [355, 955],
  '\u05bc': [590, 740],
  '\u064e': [220, 804],
} as const;
const middleOf = (sign: keyof typeof INK) => (INK[sign][0] + INK[sign][1]) / 2 / EM;

describe('where a vowel mark stands', () => {
  it.each([
    ['מ', '\u05b7'],
    ['י', '\u05b8'],
    ['ש', '\u05b6'],
    ['\ufee4', '\u064e'],
  ] as const)('is over, or under, the middle of its letter (%s)', (letter, mark) => {
    expect(middleOf(mark) + markShift('dejavu', letter, mark)).toBeCloseTo(middleOf(letter), 2);
  });

  it('is before the stem of a letter that is only one, so that the dot is seen', () => {
    const dot = INK['\u05bc'][1] / EM + markShift('dejavu', 'ו', '\u05bc');
    const stem = INK.ו[0] / EM;
    expect(dot).toBeLessThan(stem);
    expect(dot).toBeGreaterThan(stem - 0.1);
  });

  it('is where the font has it for marks of an edge, and for letters of other fonts', () => {
    expect(markShift('dejavu', 'ש', '\u05c1')).toBe(0);
    expect(markShift('atkinson', 'a', '\u0301')).toBe(0);
    expect(markShift('dejavu', '', '\u05b8')).toBe(0);
  });

  it('is read from a table that is what the font files say', () => {
    const made = spawnSync(process.execPath, ['scripts/make-mark-places.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
  });
});
