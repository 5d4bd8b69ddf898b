import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImpreciseDate } from '../../src/model/imprecise-date';
import { inOrderOfFacts } from '../../src/model/order-of-facts';
import { anActivation, idOf } from '../builders';

const told = (dates: readonly (ImpreciseDate | null)[]) =>
  dates.map((date, index) => anActivation({ id: idOf(String(index)), from: [], to: [], date, rank: index }));

describe('arrows by the date of their fact', () => {
  it('count an imprecise date from where it begins, before anything more precise there', () => {
    const rising: readonly ImpreciseDate[] = [
      { kind: 'since', from: { kind: 'year', year: 2021 } },
      { kind: 'about', at: { kind: 'year', year: 2023 } },
      { kind: 'year', year: 2024 },
      { kind: 'month', year: 2024, month: 1 },
      { kind: 'day', year: 2024, month: 1, day: 1 },
      { kind: 'month', year: 2024, month: 3 },
      { kind: 'season', year: 2024, season: 'spring' },
      { kind: 'range', from: { kind: 'month', year: 2024, month: 9 }, to: { kind: 'year', year: 2025 } },
      { kind: 'season', year: 2024, season: 'winter' },
      { kind: 'day', year: 2025, month: 1, day: 2 },
    ];
    const mixed = fc.sample(fc.shuffledSubarray([...rising], { minLength: rising.length }), 20);
    for (const dates of mixed) {
      expect(inOrderOfFacts(told(dates)).map(({ date }) => date)).toEqual(rising);
    }
  });

  it('leave those without a date, and those of one date, in the order of telling, the undated last', () => {
    const day: ImpreciseDate = { kind: 'day', year: 2024, month: 9, day: 12 };
    const arrows = told([null, day, null, day]);
    expect(inOrderOfFacts(arrows).map(({ rank }) => rank)).toEqual([1, 3, 0, 2]);
  });
});
