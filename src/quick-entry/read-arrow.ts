import type { PersonId, SomebodyId } from '../model/ids';
import { noMarks, takeMark, type ArrowMarks } from './arrow-marks';
import { aboutText, readTail, type ArrowTail } from './arrow-tail';
import { ANY_FIGURE } from './slot';
import { splitEnds } from './ends';
import { figureFor } from './figure-for';
import { livesTogetherKind, type FigureRef } from './figure-ref';
import { fieldIn, readMention, splitAt } from './mention';
import { withNamesWhole } from './name-units';
import type { LineDraft } from './line-draft';
import { Misread } from './misread';
import { refuseMissingColon } from './missing-colon';
import type { SplitLine } from './split-line';
import { deathIn } from './told-facts';
import type { Token } from './token';

interface Leg {
  readonly sign: string;
  readonly from: readonly FigureRef[];
  readonly to: readonly FigureRef[];
}

/** `X > Y : about`, forks, chains and relays. */
export function readArrow(line: LineDraft, split: SplitLine): readonly FigureRef[] {
  const signs = split.head.filter(({ kind }) => kind === 'arrow');
  const marks = noMarks();
  const leftovers: Token[] = [];
  const parts = splitAt(split.head, ({ kind }) => kind === 'arrow').map((side) =>
    withNamesWhole(side, line.names),
  );
  const sides = parts.map((side, at) =>
    withoutMarks(line, side, marks, at === signs.length ? leftovers : null),
  );
  refuseMissingEnds(line, sides, signs);
  if (split.tail === null) refuseMissingColon(line, sides.at(-1) ?? []);
  const refs = sides.map((side) => endsOf(line, side));
  const isRelay = signs.some(({ text }) => text === '>>');
  const tail = readTail(line, split.tail, marks, isRelay);
  const legs = signs.map((sign, at) => legOf(refs, sign, at));
  refuseWrongLegs(line, legs, signs);
  const asideText = leftovers.map(({ text }) => text);
  const about = aboutText(line, [...asideText, tail.text ?? ''], split);
  const inText = aboutText(line, [...asideText, tail.asText ?? ''], split);
  for (const leg of legs) {
    for (const [from, to] of byKind(leg)) {
      drawArrow(line, { sign: leg.sign, from, to }, { ...tail, text: about, asText: inText }, marks);
    }
  }
  return [];
}

/**
 * A side without the parentheses that say something of the arrow.
 * @param leftovers gathers those at the end of the last side that say nothing: they are text; `null` elsewhere
 */
function withoutMarks(
  line: LineDraft,
  side: readonly Token[],
  marks: ArrowMarks,
  leftovers: Token[] | null,
): readonly Token[] {
  const lastWord = side.findLastIndex(({ kind }) => kind !== 'group');
  return side.filter((token, at) => {
    if (token.kind !== 'group' || isOfFigure(line, token)) return true;
    if (takeMark(line, marks, token)) return false;
    if (leftovers === null || at < lastWord) return true;
    leftovers.push(token);
    return false;
  });
}

/** « (2) », « (soin) », « (décédé) ». */
function isOfFigure(line: LineDraft, { inner }: Token): boolean {
  if (/^\s*[1-9]\d{0,2}\s*$/.test(inner)) return true;
  return fieldIn(inner.trim(), line.document.fields) !== undefined || deathIn(inner) !== null;
}

function refuseMissingEnds(
  line: LineDraft,
  sides: readonly (readonly Token[])[],
  signs: readonly Token[],
): void {
  const backwards = signs.filter(({ text }) => text === '<');
  const [firstSign] = signs;
  if (backwards.length > 0 && backwards.length < signs.length) {
    throw line.misread(
      'oneDirection',
      signs.find(({ text }) => text !== firstSign?.text) ?? { start: 0, end: 0 },
    );
  }
  const missing = sides.findIndex((side) => side.length === 0);
  const sign = signs[Math.max(0, missing - 1)];
  if (missing < 0 || sign === undefined) return;
  const activates = backwards.length > 0 ? missing === sides.length - 1 : missing === 0;
  if (!activates) throw line.misread('missingActivated', sign);
  const kind = backwards.length > 0 ? 'missingActivatorAfter' : 'missingActivator';
  throw new Misread({ kind, part: line.part(sign.start, sign.end), sign: sign.text });
}

function endsOf(line: LineDraft, side: readonly Token[]): readonly FigureRef[] {
  const refs = splitEnds(line, side)
    .filter((end) => end.length > 0)
    .map((end) => figureFor(line, readMention(end, line.document.fields), ANY_FIGURE));
  if (refs.length === 0) throw line.misread('missingActivated', side[0] ?? { start: 0, end: 0 });
  return refs.filter((ref, index) => refs.findIndex(({ id }) => id === ref.id) === index);
}

function legOf(refs: readonly (readonly FigureRef[])[], { text }: Token, at: number): Leg {
  const [left = [], right = []] = [refs[at], refs[at + 1]];
  return text === '<' ? { sign: text, from: right, to: left } : { sign: text, from: left, to: right };
}

function refuseWrongLegs(line: LineDraft, legs: readonly Leg[], signs: readonly Token[]): void {
  legs.forEach(({ sign, from, to }, at) => {
    const span = signs[at] ?? { start: 0, end: 0 };
    if (from.some(({ id }) => to.some((end) => end.id === id))) throw line.misread('selfActivation', span);
    if (sign === '>>' && [...from, ...to].some(({ kind }) => livesTogetherKind(kind))) {
      throw line.misread('relayWithFamily', span);
    }
  });
}

/** Ends of two kinds on one side make one arrow for each kind, so that each has one colour. */
function byKind({ from, to }: Leg): readonly (readonly [readonly FigureRef[], readonly FigureRef[]])[] {
  return kindGroups(from).flatMap((starts) => kindGroups(to).map((ends) => [starts, ends] as const));
}

function kindGroups(refs: readonly FigureRef[]): readonly (readonly FigureRef[])[] {
  const living = refs.filter(({ kind }) => livesTogetherKind(kind));
  const working = refs.filter(({ kind }) => !livesTogetherKind(kind));
  const groups = [living, working].filter((group) => group.length > 0);
  const [first] = refs;
  return first !== undefined && !livesTogetherKind(first.kind) ? groups.reverse() : groups;
}

function drawArrow(line: LineDraft, { sign, from, to }: Leg, tail: ArrowTail, marks: ArrowMarks): void {
  const relay = sign === '>>';
  const concerns: readonly PersonId[] = relay ? tail.concerns.map(({ id }) => id as PersonId) : [];
  const arrow = {
    id: line.makeId<'activation'>(),
    kind: relay ? ('relay' as const) : ('activation' as const),
    from: from.map(({ id }) => id),
    to: to.map(({ id }) => id),
    about: relay ? tail.text : tail.asText,
    concerns,
    present: marks.present ?? ([] as readonly SomebodyId[]),
    date: marks.date ?? null,
    ended: marks.ended ?? false,
    toldBy: marks.toldBy ?? null,
  };
  line.tie({ kind: 'addArrow', arrow });
  const names = { from: from.map(({ name }) => name), to: to.map(({ name }) => name) };
  const number = line.arrowNumber(arrow.kind);
  const concerned = tail.concerns.map(({ name }) => name);
  line.chip(() =>
    relay
      ? { kind: 'relay', number, concerns: concerned, ...names }
      : { kind: 'activation', number, colour: colourBetween(from, to), ...names },
  );
}

function colourBetween(from: readonly FigureRef[], to: readonly FigureRef[]) {
  const starts = from.some(({ kind }) => livesTogetherKind(kind));
  const ends = to.some(({ kind }) => livesTogetherKind(kind));
  if (starts) return ends ? 'blue' : 'red';
  return ends ? 'orange' : 'green';
}
