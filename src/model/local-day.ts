import type { IsoDay } from './sitting';

/**
 * The day it is for the person at the keyboard, not in Greenwich.
 * @param at ms since the Unix epoch.
 */
export function localDay(at: number): IsoDay {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
