import type { Translate } from '../i18n/translate';
import type { GedcomFamily } from './read-gedcom';

/** What was read of a GEDCOM file and what was left out, in a few sentences, for whoever opened it. */
export function gedcomNote({ persons, leftOut }: GedcomFamily, t: Translate): string {
  const { years, ties, shortenedNames, lines, isUnfinished } = leftOut;
  const counted = [
    ['gedcom.left.years', years],
    ['gedcom.left.ties', ties],
    ['gedcom.left.names', shortenedNames],
    ['gedcom.left.lines', lines],
  ] as const;
  return [
    t('gedcom.read.kept', { persons: t('gedcom.read.persons', { count: persons.length }) }),
    ...counted.flatMap(([key, count]) => (count === 0 ? [] : [t(key, { count })])),
    ...(isUnfinished ? [t('gedcom.left.unfinished')] : []),
  ].join(' ');
}
