import type { TranslationOf } from '../message';
import type { gedcomFr } from '../fr/gedcom';

export const gedcomEn: TranslationOf<typeof gedcomFr> = {
  'gedcom.notGedcom': 'This file is not a family tree in the GEDCOM format.',
  'gedcom.nobody': 'There is nobody in this family tree.',
  'gedcom.encoding':
    'This file is written in a set of characters that Tracé cannot read: export it again as UTF-8.',
  'gedcom.badLine': 'This file is not a readable GEDCOM tree: line {line} does not follow the format.',
  'gedcom.cut': 'This file was cut short: it stops in the middle of line {line}.',
  'gedcom.read.persons': { one: '{count} person read', other: '{count} people read' },
  'gedcom.read.kept':
    '{persons}: names, sexes, years, couples and children. Nothing else of the file was kept.',
  'gedcom.left.years': {
    one: '{count} year could not be kept (before 1800, or too vague).',
    other: '{count} years could not be kept (before 1800, or too vague).',
  },
  'gedcom.left.ties': {
    one: '{count} impossible or repeated tie was left out.',
    other: '{count} impossible or repeated ties were left out.',
  },
  'gedcom.left.names': {
    one: '{count} name was too long and was shortened.',
    other: '{count} names were too long and were shortened.',
  },
  'gedcom.left.lines': {
    one: '{count} unreadable line was passed over.',
    other: '{count} unreadable lines were passed over.',
  },
  'gedcom.left.unfinished': 'The file lacks its last line: it may be incomplete.',
};
