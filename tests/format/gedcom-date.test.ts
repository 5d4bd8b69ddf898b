import { describe, expect, it } from 'vitest';
import { readGedcomDate } from '../../src/format/gedcom-date';

describe('dates of GEDCOM files', () => {
  it.each([
    ['6 SEP 1888', 1888, true],
    ['29 December 1812', 1812, true],
    ['SEP 1918', 1918, true],
    ['1954', 1954, true],
    ['12/05/1950', 1950, true],
    ['1950-05-12', 1950, true],
    ['abt 1808', 1808, false],
    ['EST JUN 1930', 1930, false],
    ['CAL 1930', 1930, false],
    ['BEF 1930', 1930, false],
    ['AFT 2 FEB 1930', 1930, false],
    ['BET 1920 AND 1925', 1920, false],
    ['FROM 1920 TO 1925', 1920, false],
    ['TO 1925', 1925, false],
    ['INT 1930 (about thirty)', 1930, false],
    ['11 FEB 1799/00', 1800, true],
    ['@#DJULIAN@ 3 MAR 1820', 1820, true],
    ['JULIAN 3 MAR 1820', 1820, true],
    ['ABT @#DGREGORIAN@ 1900', 1900, false],
    ['@#DFRENCH R@ 18 BRUM 8', 1799, true],
    ['@#DFRENCH R@ 4 NIVO 9', 1800, true],
    ['FRENCH_R 11 NIVO 9', 1801, true],
    ['@#DFRENCH R@ 9', 1801, false],
    ['0367 BC', -366, true],
    ['30 B.C.', null, null],
    ['(before the war)', null, null],
    ['@#DHEBREW@ 2 TVT 5758', null, null],
    ['@#DFRENCH R@ 3 XXXX 9', null, null],
    ['unknown', null, null],
    ['', null, null],
  ])('%s', (written, year, exact) => {
    const date = readGedcomDate(written);
    expect([date?.year ?? null, date?.exact ?? null]).toEqual([year, exact]);
  });

  it('puts dates in order, to the day', () => {
    const written = [
      '0367 BC',
      '0309 BC',
      '1799',
      'JAN 1820',
      '3 MAR 1820',
      '4 MAR 1820',
      'DEC 1820',
      '1821',
    ];
    const moments = written.map((date) => readGedcomDate(date)!.moment);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    const republican = ['2 VEND 9', '3 FRIM 9', '2 NIVO 9', '20 NIVO 9', '1 FRUC 9'];
    const days = republican.map((date) => readGedcomDate(`@#DFRENCH R@ ${date}`)!.moment);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });
});
