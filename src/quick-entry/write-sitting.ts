import type { Presence, Sitting } from '../model/sitting';
import type { NameWriter } from './name-writer';
import { quotePart, quoteText } from './quote-name';
import { writeDay } from './write-date';

const PRESENCES: readonly (readonly [Presence, string])[] = [
  ['present', 'présents'],
  ['absent', 'absents'],
  ['excused', 'excusés'],
  ['phone', 'au téléphone'],
  ['invited', 'invités'],
];
const PEOPLE_PER_LINE = 20;

export function writeSitting({ date, setting, place }: Sitting): string {
  const day = date === null ? 'sans date' : writeDay(date);
  const parts = [day, setting === null ? '' : quotePart(setting), place === null ? '' : quotePart(place)];
  return `séance : ${parts.join(', ').replace(/[, ]+$/, '')}`;
}

export function writePresences({ participants }: Sitting, names: NameWriter): readonly string[] {
  return PRESENCES.flatMap(([presence, word]) => {
    const there = participants.filter((participant) => participant.presence === presence);
    return Array.from({ length: Math.ceil(there.length / PEOPLE_PER_LINE) }, (_, index) => {
      const some = there.slice(index * PEOPLE_PER_LINE, (index + 1) * PEOPLE_PER_LINE);
      return `${word} : ${some.map(({ who }) => names.of(who)).join(', ')}`;
    });
  });
}

/** The count is left out when it is that of the names. */
export function writeIntrus({ intrus: { count, names } }: Sitting): readonly string[] {
  if (count === 0 && names.length === 0) return [];
  const counted = names.length === count ? [] : [String(count)];
  return [`intrus : ${[...counted, ...names.map(quoteIntrus)].join(', ')}`];
}

/** « Anne Vial (Riom) » needs no quotes. */
function quoteIntrus(name: string): string {
  return /^[\p{L}\p{M}'’. -]+(?: \([\p{L}\p{M}'’ -]+\))?$/u.test(name) &&
    name === name.replace(/\s+/g, ' ') &&
    !/(?:^| )et(?: |$)/.test(name)
    ? name
    : quoteText(name);
}
