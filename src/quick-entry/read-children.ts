import type { FiliationKind } from '../model/filiation';
import type { PersonId } from '../model/ids';
import { isSelfOrAncestor } from '../model/parentage';
import { addExpected } from './add-expected';
import { filiationOf } from './filiation-merge';
import { figureFor } from './figure-for';
import type { FigureRef } from './figure-ref';
import { lettersOf } from './fold';
import type { TwinsToTie } from './intent';
import type { LineDraft } from './line-draft';
import { readMention } from './mention';
import { withNamesWhole } from './name-units';
import { FAMILY } from './slot';
import type { SplitLine } from './split-line';
import { toldFacts } from './told-facts';
import { isWord, type Token } from './token';
import { tokenise } from './tokenise';
import { spanOf } from './work-parts';

interface Child {
  readonly tokens: readonly Token[];
  /** What stands between it and the child before. */
  readonly joint: 'apart' | 'fraternal' | 'identical';
}

const FILIATIONS: readonly (readonly [RegExp, FiliationKind])[] = [
  [/^(?:de )?naissance$/, 'birth'],
  [/^(?:adoptee?s?|adoption)$/, 'adopted'],
  [/^(?:accueillie?s?|accueil|placee?s?)$/, 'foster'],
];

/** The children after the « : » of a couple or of one parent; « & » and « = » join twins. */
export function readChildren(
  line: LineDraft,
  { start, end }: NonNullable<SplitLine['tail']>,
  parents: readonly FigureRef[],
): readonly FigureRef[] {
  const tokens = withNamesWhole(tokenise(line.text, start, end, { quotes: true }), line.names);
  const arrow = tokens.find(({ kind }) => kind === 'arrow');
  if (arrow !== undefined) throw line.misread('arrowAfterColon', arrow);
  const children = childrenIn(tokens);
  if (children.length === 0) throw line.misread('emptyList', { start, end });
  const twins = twinsOf(line, children);
  const refs = children.map((child, index) => readChild(line, child, parents, twins[index] ?? null));
  tellTwins(line, refs, twins);
  return refs.filter((ref) => ref !== null);
}

function childrenIn(tokens: readonly Token[]): readonly Child[] {
  const children: { tokens: Token[]; joint: Child['joint'] }[] = [];
  let joint: Child['joint'] = 'apart';
  let current: Token[] = [];
  const close = () => {
    if (current.length > 0) children.push({ tokens: current, joint });
    current = [];
  };
  for (const token of tokens) {
    const next = jointOf(token);
    if (next === null) {
      current.push(token);
    } else {
      close();
      joint = next;
    }
  }
  close();
  return children;
}

function jointOf(token: Token): Child['joint'] | null {
  if (token.kind === 'amp') return 'fraternal';
  if (token.kind === 'equals') return 'identical';
  return token.kind === 'comma' || (token.kind === 'word' && token.text === 'et') ? 'apart' : null;
}

/** Each run of joined children is one birth; in it, those beside a « = » are identical. */
function twinsOf(line: LineDraft, children: readonly Child[]): readonly (TwinsToTie | null)[] {
  let group = '';
  return children.map(({ joint }, index) => {
    const next = children[index + 1]?.joint ?? 'apart';
    const first = index === 0 || joint === 'apart';
    if (first && next === 'apart') return null;
    if (first) group = line.makeId();
    const identical = (!first && joint === 'identical') || next === 'identical';
    return { group, kind: identical ? 'identical' : 'fraternal' };
  });
}

function tellTwins(
  line: LineDraft,
  refs: readonly (FigureRef | null)[],
  twins: readonly (TwinsToTie | null)[],
): void {
  for (const group of new Set(twins.flatMap((told) => told?.group ?? []))) {
    const members = refs.filter((_, index) => twins[index]?.group === group);
    const isIdentical = twins.some((told) => told?.group === group && told.kind === 'identical');
    line.chip(() => ({
      kind: 'twins',
      names: members.flatMap((ref) => ref?.name ?? []),
      twins: isIdentical ? 'identical' : 'fraternal',
    }));
  }
}

/** `null`: a child that is expected. */
function readChild(
  line: LineDraft,
  child: Child,
  parents: readonly FigureRef[],
  twins: TwinsToTie | null,
): FigureRef | null {
  const pregnancy = pregnancyIn(line, child.tokens);
  if (pregnancy !== null) {
    addExpected(line, parents, pregnancy, twins);
    return null;
  }
  const filiation = child.tokens.map(filiationIn).find((kind) => kind !== null) ?? null;
  const named = child.tokens.filter((token) => filiationIn(token) === null);
  if (named.length === 0) throw line.misread('missingName', spanOf(child.tokens));
  const colon = named.find(({ kind }) => kind === 'colon');
  if (colon !== undefined) throw line.misread('notUnderstood', { start: colon.start, end: line.text.length });
  const ref = figureFor(line, readMention(named, line.document.fields), { ...FAMILY, lowerCase: false });
  refuseOwnAncestor(line, ref, parents, spanOf(named));
  tieChild(line, ref, parents, { filiation, twins });
  return ref;
}

/** « grossesse 2026 », « grossesse f 2026 ». */
function pregnancyIn(
  line: LineDraft,
  tokens: readonly Token[],
): { year: number | null; sex: 'female' | 'male' | 'other' | null } | null {
  if (!isWord(tokens[0], 'grossesse')) return null;
  const { name, facts } = toldFacts(tokens, line.day);
  return name.length === 1 ? { year: facts.birth?.year ?? null, sex: facts.sex } : null;
}

function filiationIn(token: Token): FiliationKind | null {
  if (token.kind !== 'group') return null;
  const letters = lettersOf(token.inner).trim();
  return FILIATIONS.find(([words]) => words.test(letters))?.[1] ?? null;
}

function refuseOwnAncestor(
  line: LineDraft,
  child: FigureRef,
  parents: readonly FigureRef[],
  span: { readonly start: number; readonly end: number },
): void {
  const isAbove = parents.some(({ id }) =>
    isSelfOrAncestor(line.document, child.id as PersonId, id as PersonId),
  );
  if (isAbove) throw line.misread('ownAncestor', span);
}

function tieChild(
  line: LineDraft,
  child: FigureRef,
  parents: readonly FigureRef[],
  { filiation, twins }: { readonly filiation: FiliationKind | null; readonly twins: TwinsToTie | null },
): void {
  const [one, other] = parents.map(({ id }) => id as PersonId);
  if (one === undefined) return;
  const id = child.id as PersonId;
  const known = filiationOf(
    line.document,
    id,
    parents.map((parent) => parent.id as PersonId),
    filiation,
  );
  if (
    known?.isSettled === true &&
    (filiation === null || filiation === known.filiation.kind) &&
    twins === null
  )
    return;
  line.tie({
    kind: 'tieChild',
    child: id,
    parents: other === undefined ? [one] : [one, other],
    filiation,
    twins,
  });
  line.chip(() => ({
    kind: 'child',
    name: child.name,
    parents: parents.map(({ name }) => name),
    filiation,
    sex: line.personNow(id)?.sex ?? null,
  }));
}
