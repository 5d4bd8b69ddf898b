import type { TextWeight } from '../layout/text-width';
import type { Measure } from './measure';

/** Words in one weight, px from the start of their line. */
interface LinePiece {
  readonly text: string;
  readonly weight: TextWeight;
  readonly x: number;
}

export type Line = readonly LinePiece[];

export interface Words {
  readonly text: string;
  readonly weight: TextWeight;
  /** Begins a piece of its own, whose direction is not that of the words before it. */
  readonly isApart?: boolean;
}

export interface WrapBox {
  readonly width: number;
  readonly size: number;
  readonly measure: Measure;
}

interface OpenLine {
  readonly pieces: LinePiece[];
  end: number;
}

/** Only plain spaces may be cut at: no-break ones are letters here. */
const BREAKABLE = /[^ ]+/g;

/** Cuts words into lines no wider than the box; a word wider than a line is cut where it must be. */
export function wrapWords(words: readonly Words[], box: WrapBox): readonly Line[] {
  const lines: OpenLine[] = [{ pieces: [], end: 0 }];
  for (const { text, weight, spaced, isApart } of atoms(words)) {
    for (const [index, part] of cutToFit(text, weight, box).entries()) {
      addPart({ text: part, weight, isApart, spaced: spaced && index === 0, alone: index > 0 }, lines, box);
    }
  }
  return lines.map(({ pieces }) => pieces).filter((pieces) => pieces.length > 0);
}

interface Atom extends Words {
  /** Whether a space stands before it. */
  readonly spaced: boolean;
  readonly isApart: boolean;
}

/** Words and the spaces between them; where two weights touch without a space, they may still be parted. */
function atoms(words: readonly Words[]): readonly Atom[] {
  let after = false;
  return words.flatMap(({ text, weight, isApart = false }) => {
    const found = [...text.matchAll(BREAKABLE)].map((match, index) => ({
      text: match[0],
      weight,
      spaced: match.index > 0 || after || text.startsWith(' '),
      isApart: isApart && index === 0,
    }));
    after = text.endsWith(' ') || (found.length === 0 && after);
    return found;
  });
}

function addPart(part: Atom & { readonly alone: boolean }, lines: OpenLine[], box: WrapBox): void {
  const { text, weight, spaced, isApart, alone } = part;
  const line = lines.at(-1) ?? { pieces: [], end: 0 };
  const last = line.pieces.at(-1);
  const width = box.measure(text, box.size, weight);
  const gap = spaced && last !== undefined ? box.measure(' ', box.size, weight) : 0;
  const full = last !== undefined && line.end + gap + width > box.width;
  if (alone || (full && spaced)) {
    lines.push({ pieces: [{ text, weight, x: 0 }], end: width });
    return;
  }
  if (last?.weight === weight && !isApart) {
    line.pieces[line.pieces.length - 1] = { ...last, text: `${last.text}${gap > 0 ? ' ' : ''}${text}` };
  } else {
    line.pieces.push({ text: gap > 0 ? ` ${text}` : text, weight, x: line.end });
  }
  line.end += gap + width;
}

function cutToFit(text: string, weight: TextWeight, { width, size, measure }: WrapBox): readonly string[] {
  if (measure(text, size, weight) <= width) return [text];
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    if (part !== '' && measure(part + character, size, weight) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
