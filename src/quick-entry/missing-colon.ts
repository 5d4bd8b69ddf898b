import { knownOf, splitEnds } from './ends';
import { forcedKind, readMention } from './mention';
import { saysProfession, nameForm, startsLower } from './name-form';
import type { LineDraft } from './line-draft';
import { Misread } from './misread';
import { isParticle } from './proper-name';
import { knownInstitution } from './catalogue-text';
import { toldFacts } from './told-facts';
import { textOf, type Token } from './token';

/** « M. Thomas > Sandrine absences »: the words in lower case after a name are what the arrow is about. */
export function refuseMissingColon(line: LineDraft, side: readonly Token[]): void {
  const end = splitEnds(line, side).at(-1) ?? [];
  const words = wordsAfterName(line, end);
  const [first] = words;
  if (first === undefined) return;
  throw new Misread({ kind: 'missingColon', part: line.part(first.start, side.at(-1)?.end ?? first.end) });
}

/** The words in lower case that follow a name of the sheet, or what looks like a name; none: empty. */
export function wordsAfterName(line: LineDraft, end: readonly Token[]): readonly Token[] {
  if (forcedKind(end, false) !== null) return [];
  const mention = readMention(end, line.document.fields);
  const { name } = toldFacts(mention.name, line.day);
  if (knownOf(line, mention.name).length > 0 || knownOf(line, name).length > 0) return [];
  const at = name.findIndex(
    (token, index) => index > 0 && startsLower(token) && !isParticle(token.text) && token.text.length > 1,
  );
  if (at < 0) return [];
  const before = name.slice(0, at);
  const isKnown = knownOf(line, toldFacts(before, line.day).name).length > 0;
  const isBare = mention.parts.length === 0 && mention.place === null;
  return isKnown || (isBare && looksLikeName(name, before)) ? name.slice(at) : [];
}

function looksLikeName(name: readonly Token[], before: readonly Token[]): boolean {
  if (saysProfession(name) || nameForm(name).titleLength > 0 || knownInstitution(textOf(name)) !== null)
    return false;
  return before.every((token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text));
}
