import type { CalendarPoint, ImpreciseDate, Season } from '../model/imprecise-date';
import type { IsoDay } from '../model/sitting';

const MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];
const SEASONS: Readonly<Record<Season, string>> = {
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  winter: 'hiver',
};

/** As a date is written in the language: 12/09/2024, sept. 2024, 2024, depuis 2021. */
export function writeDate(date: ImpreciseDate): string {
  if (date.kind === 'since') return `depuis ${writePoint(date.from)}`;
  if (date.kind === 'about') return `vers ${writePoint(date.at)}`;
  if (date.kind === 'range') return `${writePoint(date.from)}-${writePoint(date.to)}`;
  return writePoint(date);
}

function writePoint(point: CalendarPoint): string {
  if (point.kind === 'year') return String(point.year);
  if (point.kind === 'season') return `${SEASONS[point.season]} ${point.year}`;
  if (point.kind === 'month') return `${MONTHS[point.month - 1] ?? ''} ${point.year}`;
  return `${twoDigits(point.day)}/${twoDigits(point.month)}/${point.year}`;
}

export function writeDay(day: IsoDay): string {
  return day.split('-').reverse().join('/');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
