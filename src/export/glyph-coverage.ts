import { GLYPH_COVERAGE } from './glyph-coverage.generated';

export type PaperFace = keyof typeof GLYPH_COVERAGE;

const TABLES = new Map<PaperFace, ReadonlySet<number>>();

/** Whether a printed font can draw this code point. */
export function covers(face: PaperFace, code: number): boolean {
  return tableOf(face).has(code);
}

function tableOf(face: PaperFace): ReadonlySet<number> {
  const known = TABLES.get(face);
  if (known !== undefined) return known;
  const made = readRanges(GLYPH_COVERAGE[face]);
  TABLES.set(face, made);
  return made;
}

function readRanges(text: string): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const range of text.split(' ')) {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    for (let code = first; code <= last; code += 1) codes.add(code);
  }
  return codes;
}
