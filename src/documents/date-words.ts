import type { Translate } from '../i18n/translate';
import type { CalendarPoint, ImpreciseDate, Season } from '../model/imprecise-date';

const MONTHS = [
  'sentence.month1',
  'sentence.month2',
  'sentence.month3',
  'sentence.month4',
  'sentence.month5',
  'sentence.month6',
  'sentence.month7',
  'sentence.month8',
  'sentence.month9',
  'sentence.month10',
  'sentence.month11',
  'sentence.month12',
] as const;

const SEASONS = {
  spring: 'sentence.dateSpring',
  summer: 'sentence.dateSummer',
  autumn: 'sentence.dateAutumn',
  winter: 'sentence.dateWinter',
} as const satisfies Readonly<Record<Season, string>>;

/** The date of a fact, never more precise than it was told: « 12/09/2024 », « sept. 2024 », « depuis 2021 ». */
export function dateWords(date: ImpreciseDate, t: Translate): string {
  switch (date.kind) {
    case 'since':
      return date.from.kind === 'day'
        ? t('sentence.dateSinceDay', { date: pointWords(date.from, t) })
        : t('sentence.dateSince', { date: pointWords(date.from, t) });
    case 'about':
      return date.at.kind === 'day'
        ? t('sentence.dateAboutDay', { date: pointWords(date.at, t) })
        : t('sentence.dateAbout', { date: pointWords(date.at, t) });
    case 'range': {
      const ends = { from: pointWords(date.from, t), to: pointWords(date.to, t) };
      const years = date.from.kind === 'year' && date.to.kind === 'year';
      return years ? t('sentence.dateYears', ends) : t('sentence.dateRange', ends);
    }
    default:
      return pointWords(date, t);
  }
}

function pointWords(point: CalendarPoint, t: Translate): string {
  switch (point.kind) {
    case 'day': {
      const { year, month, day } = point;
      return t('sentence.dateDay', { year, month: twoDigits(month), day: twoDigits(day) });
    }
    case 'month': {
      const month = MONTHS[point.month - 1];
      return month === undefined
        ? String(point.year)
        : t('sentence.dateMonth', { month: t(month), year: point.year });
    }
    case 'season':
      return t(SEASONS[point.season], { year: point.year });
    case 'year':
      return String(point.year);
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
