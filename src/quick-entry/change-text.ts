import type { Translate } from '../i18n/translate';
import type { Sex } from '../model/person';
import type { FactChange } from './chip';

/** « née en 1982 → 1983 », or « née en 1983 » when nothing was known before. */
export function changeText(change: FactChange, sex: Sex | null, t: Translate): string {
  const accord = sex ?? 'other';
  switch (change.fact) {
    case 'birthYear': {
      const { before, after, approximate } = change;
      const year = approximate ? t('quickEntry.about', { year: after }) : String(after);
      return t(`quickEntry.change.birth.${accord}`, { years: both(before, year, t) });
    }
    case 'deathYear': {
      const { before, after } = change;
      if (after === null) return t(`quickEntry.change.death.${accord}`);
      return t(`quickEntry.change.deathYear.${accord}`, { years: both(before, after, t) });
    }
    case 'sex': {
      const before = change.before === null ? null : t(`quickEntry.sex.${change.before}`);
      return t('quickEntry.change.sex', { value: both(before, t(`quickEntry.sex.${change.after}`), t) });
    }
    case 'function':
    case 'institution':
    case 'field':
    case 'tie': {
      const after = change.after ?? t('quickEntry.change.none');
      return t(`quickEntry.change.${change.fact}`, { value: both(change.before, after, t) });
    }
  }
}

function both(before: string | number | null, after: string | number, t: Translate): string {
  return before === null ? String(after) : t('quickEntry.change.both', { before, after });
}
