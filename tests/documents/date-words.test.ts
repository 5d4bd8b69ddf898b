import { describe, expect, it } from 'vitest';
import { dateWords } from '../../src/documents/date-words';
import { createTranslate, loadLanguage } from '../../src/i18n/translate';
import type { ImpreciseDate } from '../../src/model/imprecise-date';

const fr = createTranslate('fr');
const en = createTranslate(await loadLanguage('en'));
const year = (value: number) => ({ kind: 'year', year: value }) as const;

describe('dateWords', () => {
  it.each<[ImpreciseDate, string, string]>([
    [{ kind: 'day', year: 2024, month: 9, day: 2 }, '02/09/2024', '2024-09-02'],
    [{ kind: 'month', year: 2024, month: 9 }, 'sept. 2024', 'Sept 2024'],
    [{ kind: 'month', year: 2020, month: 3 }, 'mars 2020', 'March 2020'],
    [{ kind: 'season', year: 2023, season: 'spring' }, 'printemps 2023', 'spring 2023'],
    [year(2024), '2024', '2024'],
    [{ kind: 'since', from: year(2021) }, 'depuis 2021', 'since 2021'],
    [
      { kind: 'since', from: { kind: 'month', year: 2021, month: 9 } },
      'depuis sept. 2021',
      'since Sept 2021',
    ],
    [
      { kind: 'since', from: { kind: 'day', year: 2021, month: 9, day: 3 } },
      'depuis le 03/09/2021',
      'since 2021-09-03',
    ],
    [{ kind: 'about', at: { kind: 'month', year: 2020, month: 3 } }, 'vers mars 2020', 'about March 2020'],
    [{ kind: 'range', from: year(2021), to: year(2023) }, '2021–2023', '2021–2023'],
    [
      {
        kind: 'range',
        from: { kind: 'month', year: 2024, month: 9 },
        to: { kind: 'month', year: 2024, month: 11 },
      },
      'sept. 2024 – nov. 2024',
      'Sept 2024 – Nov 2024',
    ],
  ])('%j', (date, french, english) => {
    expect(dateWords(date, fr)).toBe(french);
    expect(dateWords(date, en)).toBe(english);
  });
});
