import { knownInstitutionAtStart } from './catalogue-text';
import { fitName } from './fit-name';
import type { LineDraft } from './line-draft';
import { isAnd, isChez, splitAt } from './mention';
import { withNamesWhole } from './name-units';
import { keyOf, textOf, type Token } from './token';
import { startsLower } from './name-form';
import type { NamedFigure } from './name-index';

/**
 * The ends of one side of an arrow. Before the first comma (or « chez ») of an end, « et » and « & » separate
 * ends; after it only « & » does. Commas separate too when nothing but names of the sheet stands between them.
 */
export function splitEnds(line: LineDraft, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const units = withNamesWhole(tokens, line.names);
  return listOfKnown(line, units) ?? splitByGrammar(line, units);
}

/** The items of a list: commas, « et » and « & » all separate. */
export function splitList(line: LineDraft, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const units = withNamesWhole(tokens, line.names);
  return splitAt(units, isListSeparator).filter((item) => item.length > 0);
}

function isListSeparator(token: Token): boolean {
  return token.kind === 'comma' || isAnd(token);
}

/** « Sandrine, Karim et Lina », all on the sheet; but in « Samir, Le Pont » the second is where he works. */
function listOfKnown(line: LineDraft, units: readonly Token[]): readonly (readonly Token[])[] | null {
  if (!units.some(({ kind }) => kind === 'comma')) return null;
  const items = splitAt(units, isListSeparator);
  const fits = items.map((item) => knownOf(line, item));
  const isList = fits.every((fit, index) => {
    const [first] = fit;
    return first !== undefined && !(index > 0 && first.kind === 'institution' && works(fits[index - 1]));
  });
  return isList ? items : null;
}

function works(fits: readonly NamedFigure[] | undefined): boolean {
  return fits?.[0]?.kind === 'professional';
}

/** Those whom the words fit, when they are nothing but a name, with its number. */
export function knownOf(line: LineDraft, item: readonly Token[]): readonly NamedFigure[] {
  const last = item.at(-1);
  const number =
    last?.kind === 'group' && /^[1-9]\d{0,2}$/.test(last.inner.trim()) ? Number(last.inner) : null;
  const tokens = number === null ? item : item.slice(0, -1);
  return fitName(line.names, { tokens, number, kinds: ['family', 'other', 'professional', 'institution'] });
}

function splitByGrammar(line: LineDraft, units: readonly Token[]): readonly (readonly Token[])[] {
  const ends: Token[][] = [[]];
  let afterComma = false;
  let place: Token[] | null = null;
  units.forEach((token, index) => {
    const separates =
      token.kind === 'amp' || (isAnd(token) && !afterComma && !isInPlace(line, units, index, place));
    if (separates) {
      ends.push([]);
      afterComma = false;
      place = null;
      return;
    }
    ends.at(-1)?.push(token);
    if (token.kind === 'comma') afterComma = true;
    if (isChez(token)) place = [];
    else place?.push(token);
  });
  return ends;
}

/** « chez CMP enfants et adolescents » goes on; « chez Le Pont et Julie », with Le Pont on the sheet, does not. */
function isInPlace(
  line: LineDraft,
  units: readonly Token[],
  at: number,
  place: readonly Token[] | null,
): boolean {
  if (place === null) return isInInstitution(line, units, at);
  const isWholeName = line.names.byFullName.has(keyOf(place));
  const next = units.slice(at + 1);
  const isFollowedByName = knownOf(line, next).length > 0;
  return !isWholeName && !isFollowedByName;
}

/** « CMP enfants et adolescents », written as an end: a known kind of place, then words in lower case. */
function isInInstitution(line: LineDraft, units: readonly Token[], at: number): boolean {
  const start = units.slice(0, at).findLastIndex((token) => token.kind === 'amp' || isAnd(token)) + 1;
  const before = units.slice(start, at);
  const after = units.slice(at + 1);
  if (!startsLower(after[0]) || knownOf(line, before).length > 0) return false;
  const stop = after.findIndex((token) => token.kind !== 'word' || isAnd(token));
  const next = stop < 0 ? after : after.slice(0, stop);
  return knownInstitutionAtStart(textOf(before)) !== null && knownOf(line, next).length === 0;
}
