import type { IsoDay } from './sitting';

/** The same day so many months later; the last of the month where it has no such day. */
export function monthsLater(day: IsoDay, months: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const wanted = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(wanted / 12), (wanted % 12) + 1, 0)).getUTCDate();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${Math.floor(wanted / 12)}-${two((wanted % 12) + 1)}-${two(Math.min(date, last))}`;
}
