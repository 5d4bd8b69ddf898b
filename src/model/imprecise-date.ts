/** A point of the calendar, as precise as what was said. Months 1–12, days 1–31, years 1800–2200. */
export type CalendarPoint =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: Season }
  | { readonly kind: 'year'; readonly year: number };

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** When a fact took place, never more precise than it was told: « depuis 2021 », « juillet 2025 ». */
export type ImpreciseDate =
  | CalendarPoint
  | { readonly kind: 'since'; readonly from: CalendarPoint }
  | { readonly kind: 'about'; readonly at: CalendarPoint }
  | { readonly kind: 'range'; readonly from: CalendarPoint; readonly to: CalendarPoint };
