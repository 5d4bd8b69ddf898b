import type { PaperFace } from './glyph-coverage';
import { MARK_PLACES } from './mark-places.generated';

/** Where something has its ink, in thousandths of an em from where it is set. */
interface Ink {
  readonly left: number;
  readonly right: number;
}

/** Drawn where the font has them: at an edge of the letter. */
const AT_THE_EDGE = /[\u05b9\u05ba\u05c1\u05c2]/u;
/** The dot inside a letter; in one that is only a stem it stands before the stem. */
const INNER_DOT = '\u05bc';
const STEM = 200;
const BEFORE_STEM = 25;

const TABLES = new Map<PaperFace, ReadonlyMap<number, Ink>>();

/**
 * How far a mark has to move to stand over the middle of its letter, in ems: its font has one place for it,
 * whatever the letter, because who shapes text moves it. 0 where the font knows nothing of either.
 */
export function markShift(face: PaperFace, letter: string, mark: string): number {
  const [over, own] = [inkOf(face, letter), inkOf(face, mark)];
  if (over === undefined || own === undefined || AT_THE_EDGE.test(mark)) return 0;
  const isStem = mark === INNER_DOT && over.right - over.left < STEM;
  const shift = isStem
    ? over.left - BEFORE_STEM - own.right
    : (over.left + over.right) / 2 - (own.left + own.right) / 2;
  return shift / 1000;
}

function inkOf(face: PaperFace, character: string): Ink | undefined {
  const known = TABLES.get(face) ?? readPlaces(face);
  TABLES.set(face, known);
  return known.get(character.codePointAt(0) ?? 0);
}

function readPlaces(face: PaperFace): ReadonlyMap<number, Ink> {
  if (face === 'atkinson') return new Map();
  return new Map(
    MARK_PLACES[face].split(' ').map((place) => {
      const [code = '', left = '', right = ''] = place.split(':');
      return [Number.parseInt(code, 16), { left: Number(left), right: Number(right) }];
    }),
  );
}
