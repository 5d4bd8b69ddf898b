import { expect, it } from 'vitest';
import { readDate } from '../../src/quick-entry/read-date';
import { writeDate } from '../../src/quick-entry/write-date';

const day = (year: number, month: number, date: number) => ({ kind: 'day', year, month, day: date });
const read = (text: string) => readDate(text, '2026-03-17');

it.each([
  ['12/09/2024', day(2024, 9, 12)],
  ['12.09.2024', day(2024, 9, 12)],
  ['12-09-2024', day(2024, 9, 12)],
  ['12/09/24', day(2024, 9, 12)],
  ['2024-09-12', day(2024, 9, 12)],
  ['le 12/09/2024', day(2024, 9, 12)],
  ['12/09', day(2025, 9, 12)],
  ['12/02', day(2026, 2, 12)],
  ['17/03', day(2026, 3, 17)],
  ['1er mars 2024', day(2024, 3, 1)],
  ['12 sept. 2024', day(2024, 9, 12)],
  ['12 septembre', day(2025, 9, 12)],
  ['09/2024', { kind: 'month', year: 2024, month: 9 }],
  ['sept. 2024', { kind: 'month', year: 2024, month: 9 }],
  ['Septembre 2024', { kind: 'month', year: 2024, month: 9 }],
  ['en août 2024', { kind: 'month', year: 2024, month: 8 }],
  ['févr. 2024', { kind: 'month', year: 2024, month: 2 }],
  ['2024', { kind: 'year', year: 2024 }],
  ['en 2024', { kind: 'year', year: 2024 }],
  ['depuis 2021', { kind: 'since', from: { kind: 'year', year: 2021 } }],
  ['depuis sept. 2021', { kind: 'since', from: { kind: 'month', year: 2021, month: 9 } }],
  ['vers mars 2020', { kind: 'about', at: { kind: 'month', year: 2020, month: 3 } }],
  ['printemps 2023', { kind: 'season', year: 2023, season: 'spring' }],
  ['l’été 2023', { kind: 'season', year: 2023, season: 'summer' }],
  ['2021-2023', { kind: 'range', from: { kind: 'year', year: 2021 }, to: { kind: 'year', year: 2023 } }],
  ['2021 – 2023', { kind: 'range', from: { kind: 'year', year: 2021 }, to: { kind: 'year', year: 2023 } }],
  [
    '09/2024-11/2024',
    {
      kind: 'range',
      from: { kind: 'month', year: 2024, month: 9 },
      to: { kind: 'month', year: 2024, month: 11 },
    },
  ],
  ['12/09/2024-13/09/2024', { kind: 'range', from: day(2024, 9, 12), to: day(2024, 9, 13) }],
])('%s', (text, date) => {
  expect(read(text)).toEqual(date);
});

it.each(['32/13/2024', '30/02/2024', '13/13', '00/05/2024', '1/2/3/4', '12.13.2024', '12/09/1799'])(
  '%s is no date',
  (text) => {
    expect(read(text)).toBe('notADate');
  },
);

it.each(['2023-2021', '09/2024-2023', '13/09/2024-12/09/2024', 'de mars 2020 à janv. 2020'])(
  '%s goes backwards',
  (text) => {
    expect(read(text)).toBe('notADate');
  },
);

it.each(['09/2024-2024', '2024-09/2024', 'hiver 2023-mars 2023'])('%s does not', (text) => {
  expect(read(text)).toMatchObject({ kind: 'range' });
});

it.each(['une bonne nouvelle', '2', '3024', 'hiver', '12 fois', 'avec Lina', '', '('])(
  '%s is only text',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

it.each([
  '12/09/2024',
  'sept. 2024',
  '2024',
  'depuis 2021',
  'vers mars 2020',
  'printemps 2023',
  '2021-2023',
  'depuis 12/09/2024',
])('%s is written as it was told', (text) => {
  const date = read(text);
  if (date === null || date === 'notADate') throw new Error('a date is expected');
  expect(writeDate(date)).toBe(text);
});
