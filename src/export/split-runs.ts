import type { TextWeight } from '../layout/text-width';
import { covers, type PaperFace } from './glyph-coverage';

/** Neighbouring characters that one printed font can draw. */
export interface TextRun {
  readonly text: string;
  readonly face: PaperFace;
}

export interface SplitText {
  readonly runs: readonly TextRun[];
  /** Characters that no printed font holds, once each, in order; drawn as « � ». */
  readonly missing: readonly string[];
}

/** A letter with the marks that stand on it: never cut in two. */
const CLUSTER = /[\p{White_Space}]+|.\p{M}*/gsu;
const SPACE = /^\p{White_Space}+$/u;
/** Spaces narrower or wider than the fonts know become the plain or the no-break one. */
const NO_BREAK = /[\u00a0\u202f\u2007]/u;
const REPLACEMENT = '\ufffd';

/**
 * Cuts a line where the font must change, because the PDF writer takes one font for a whole text and drops
 * what it lacks. Spaces open the run that follows them, so that no run ends on one; a line's last spaces
 * stay with the last run. The texts of the runs, joined, are the line itself but for missing characters and
 * rare spaces.
 */
export function splitRuns(line: string, weight: TextWeight): SplitText {
  const runs: { text: string; face: PaperFace }[] = [];
  const missing = new Set<string>();
  let spaces = '';
  for (const [cluster] of line.matchAll(CLUSTER)) {
    if (SPACE.test(cluster)) {
      spaces += Array.from(cluster, plainSpace).join('');
      continue;
    }
    const { face, text, lacking } = faceFor(cluster, weight);
    for (const character of lacking) missing.add(character);
    const last = runs.at(-1);
    if (last?.face === face) last.text += spaces + text;
    else runs.push({ text: spaces + text, face });
    spaces = '';
  }
  const last = runs.at(-1);
  if (last !== undefined) last.text += spaces;
  else if (spaces !== '') runs.push({ text: spaces, face: 'atkinson' });
  return { runs, missing: [...missing] };
}

function plainSpace(space: string): string {
  return NO_BREAK.test(space) ? '\u00a0' : ' ';
}

const FACES: Readonly<Record<TextWeight, readonly PaperFace[]>> = {
  400: ['atkinson', 'dejavu'],
  600: ['atkinson', 'dejavuBold', 'dejavu'],
  700: ['atkinson', 'dejavuBold', 'dejavu'],
};

function faceFor(cluster: string, weight: TextWeight) {
  const face = FACES[weight].find((candidate) => lackingIn(candidate, cluster).length === 0);
  if (face !== undefined) return { face, text: cluster, lacking: [] };
  const lacking = lackingIn('dejavu', cluster);
  const text = Array.from(cluster, (character) => (lacking.includes(character) ? REPLACEMENT : character));
  return { face: 'dejavu' as const, text: text.join(''), lacking };
}

function lackingIn(face: PaperFace, cluster: string): readonly string[] {
  return Array.from(cluster).filter((character) => !covers(face, character.codePointAt(0) ?? 0));
}
