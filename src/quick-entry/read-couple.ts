import type { CoupleState } from '../model/couple';
import type { PersonId } from '../model/ids';
import { coupleOf, newStates } from './couple-merge';
import { coupleStates } from './couple-states';
import { figureFor } from './figure-for';
import type { FigureRef } from './figure-ref';
import type { LineDraft } from './line-draft';
import { isAnd, readMention, splitAt } from './mention';
import { withNamesWhole } from './name-units';
import { readChildren } from './read-children';
import { FAMILY } from './slot';
import type { SplitLine } from './split-line';
import { deathIn, lifeIn } from './told-facts';
import type { Token } from './token';
import { spanOf } from './work-parts';

/** `A + B (mariés 1975) : children`, or `A : children` of one parent. */
export function readCouple(line: LineDraft, { head, tail }: SplitLine): readonly FigureRef[] {
  const units = withNamesWhole(head, line.names);
  const states = units.flatMap((token) => statesIn(token) ?? []);
  const named = units.filter((token) => statesIn(token) === null);
  const partners = partnersIn(named, tail !== null);
  for (const partner of partners) refuseUnknownGroups(line, partner);
  if (partners.length > 2) throw line.misread('coupleOfTwo', spanOf(named));
  const refs = partners.map((partner, index) => parentFor(line, partner, index === 0));
  const [one, other] = refs;
  if (one === undefined) throw line.misread('missingName', tail ?? { start: 0, end: line.text.length });
  if (other !== undefined) tieCouple(line, one, other, states);
  else if (states.length > 0) throw line.misread('coupleOfTwo', spanOf(head));
  return tail === null ? refs : [...refs, ...readChildren(line, tail, refs)];
}

function statesIn(token: Token): readonly CoupleState[] | null {
  return token.kind === 'group' ? coupleStates(token.inner) : null;
}

/** Before a « : », « Sandrine et Karim » are a couple too. */
function partnersIn(named: readonly Token[], hasChildren: boolean): readonly (readonly Token[])[] {
  const byPlus = splitAt(named, ({ kind }) => kind === 'plus');
  return byPlus.length > 1 || !hasChildren ? byPlus : splitAt(named, isAnd);
}

function refuseUnknownGroups(line: LineDraft, partner: readonly Token[]): void {
  for (const token of partner) {
    const isOfPerson =
      /^\s*[1-9]\d{0,2}\s*$/.test(token.inner) ||
      deathIn(token.inner) !== null ||
      lifeIn(token.inner) !== null;
    if (token.kind === 'group' && !isOfPerson) throw line.misread('notACoupleState', token);
  }
}

function parentFor(line: LineDraft, tokens: readonly Token[], opensLine: boolean): FigureRef {
  if (tokens.length === 0) throw line.misread('missingName', { start: 0, end: line.text.length });
  return figureFor(line, readMention(tokens, line.document.fields, opensLine), FAMILY);
}

function tieCouple(line: LineDraft, one: FigureRef, other: FigureRef, states: readonly CoupleState[]): void {
  if (one.id === other.id) throw line.misread('coupleWithSelf', { start: 0, end: line.text.length });
  const known = coupleOf(line.document, one.id as PersonId, other.id as PersonId);
  if (known !== undefined && newStates(known.states, states).length === 0) return;
  line.tie({ kind: 'tieCouple', partners: [one.id as PersonId, other.id as PersonId], states });
  line.chip(() => ({ kind: 'couple', names: [one.name, other.name], states }));
}
