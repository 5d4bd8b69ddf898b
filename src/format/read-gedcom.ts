import { MAX_FIGURES, MAX_FILE_BYTES } from './file-limits';
import { readKin, type GedcomKin } from './gedcom-families';
import { readLines } from './gedcom-lines';
import { readPerson, type GedcomPerson } from './gedcom-person';
import { decodeGedcom } from './gedcom-text';
import type { ReadProblem } from './read-problem';
import { failure, success, type Result } from './result';

/** What a sheet could not take over, in numbers: never whose. */
interface GedcomLeftOut {
  /** Years out of 1800–2200, in another calendar, or a death only said to be about a year. */
  readonly years: number;
  readonly ties: number;
  readonly shortenedNames: number;
  readonly lines: number;
  /** The file's last line is missing: it may have been cut short. */
  readonly isUnfinished: boolean;
}

/** The family that a GEDCOM file tells: people, couples and children, without ids or places yet. */
export interface GedcomFamily extends Pick<GedcomKin, 'couples' | 'filiations'> {
  readonly persons: readonly GedcomPerson[];
  readonly leftOut: GedcomLeftOut;
}

/**
 * Reads a GEDCOM file, 5.5 to 7, in any encoding such files have. Only people, couples and children are kept;
 * notes, places, sources and all else are forgotten as they are read. Never throws, whatever the bytes.
 */
export function readGedcom(bytes: Uint8Array): Result<GedcomFamily, ReadProblem> {
  if (bytes.length > MAX_FILE_BYTES) return failure({ kind: 'tooLarge' });
  const text = decodeGedcom(bytes);
  if (!text.ok) return text;
  const read = readLines(text.value);
  if (!read.ok) return read;
  const { people, badLines, isWhole } = read.value;
  if (people.length === 0) return failure({ kind: 'gedcomEmpty' });
  if (people.length > MAX_FIGURES) {
    return failure({ kind: 'tooManyFigures', count: people.length, limit: MAX_FIGURES });
  }
  const persons = people.map(readPerson);
  const { couples, filiations, tiesLeft } = readKin(read.value, persons);
  return success({
    persons,
    couples,
    filiations,
    leftOut: {
      years: persons.reduce((sum, { yearsLeft }) => sum + yearsLeft, 0),
      ties: tiesLeft,
      shortenedNames: persons.filter(({ isShortened }) => isShortened).length,
      lines: badLines,
      isUnfinished: !isWhole,
    },
  });
}
