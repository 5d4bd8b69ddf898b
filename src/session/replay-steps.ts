import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId } from '../model/ids';
import { inOrderOfTelling } from '../model/order-of-telling';
import { recordAt, recordsOf } from '../model/records';
import { BEFORE_THE_LOG } from './replay-tellings';
import type { Transaction } from './transaction';

/** One thing told: what comes to the sheet together. */
export interface ReplayStep {
  /** Ms since the Unix epoch; `null`: nothing says when. */
  readonly at: number | null;
  /** Who and which buildings come. */
  readonly figures: readonly FigureId[];
  readonly arrow: ActivationId | null;
  /** Couples, filiations and homes that come; everybody in them may have been there. */
  readonly ties: readonly string[];
  /** Arrows that were there, and are now said to be over. */
  readonly ended: readonly ActivationId[];
}

/** What one line brings. */
interface Brought {
  readonly figures: FigureId[];
  /** In order of telling. */
  readonly arrows: Activation[];
  readonly ties: string[];
  readonly ended: ActivationId[];
}

/** What each line brings, in the order of the lines; and arrows said to be over by one of them. */
export function gatherSteps(
  document: DiagramDocument,
  brings: ReadonlyMap<string, number>,
  endings: ReadonlyMap<string, number>,
  lines: readonly Transaction[],
): readonly ReplayStep[] {
  const byLine = new Map<number, Brought>();
  const at = (line: number): Brought => {
    const known = byLine.get(line) ?? { figures: [], arrows: [], ties: [], ended: [] };
    byLine.set(line, known);
    return known;
  };
  const broughtWith = (id: string): Brought => at(brings.get(id) ?? BEFORE_THE_LOG);
  for (const records of [document.persons, document.professionals, document.institutions]) {
    for (const { id } of recordsOf<{ readonly id: FigureId }>(records)) broughtWith(id).figures.push(id);
  }
  for (const records of [document.couples, document.filiations, document.households]) {
    for (const { id } of recordsOf<{ readonly id: string }>(records)) broughtWith(id).ties.push(id);
  }
  for (const arrow of inOrderOfTelling(document)) {
    broughtWith(arrow.id).arrows.push(arrow);
    const ending = endings.get(arrow.id);
    if (ending !== undefined && ending > (brings.get(arrow.id) ?? BEFORE_THE_LOG)) {
      at(ending).ended.push(arrow.id);
    }
  }
  return [...byLine]
    .sort(([one], [other]) => one - other)
    .flatMap(([line, brought]) => stepsOfLine(document, brought, lines[line]?.at ?? null));
}

/**
 * A line that drew several arrows, or a whole file, is told arrow by arrow: everybody comes with the first arrow that
 * names them. Who is named by none comes first.
 * @param at when the line was drawn; `null`: it stands for what was there before the log.
 */
function stepsOfLine(document: DiagramDocument, brought: Brought, at: number | null): readonly ReplayStep[] {
  const { figures, arrows, ties, ended } = brought;
  const [first] = arrows;
  if (at !== null && arrows.length <= 1) return [{ at, figures, arrow: first?.id ?? null, ties, ended }];
  const turnOf = turnsIn(document, brought);
  const steps = [null, ...arrows].map((arrow) => ({
    at: at ?? (arrow ?? first)?.toldAt ?? null,
    figures: [] as FigureId[],
    arrow: arrow?.id ?? null,
    ties: [] as string[],
    ended: [] as readonly ActivationId[],
  }));
  for (const id of figures) steps[turnOf(id)]?.figures.push(id);
  for (const id of ties) steps[turnOf(id)]?.ties.push(id);
  const last = steps.length - 1;
  return steps
    .map((step, turn): ReplayStep => (turn === last ? { ...step, ended } : step))
    .filter((step) => step.arrow !== null || [step.figures, step.ties, step.ended].some(isAny));
}

const isAny = (list: readonly string[]): boolean => list.length > 0;

/** With which arrow of its line each sign and tie comes, from 1; 0: before all of them. */
function turnsIn(document: DiagramDocument, { figures, arrows, ties }: Brought): (id: string) => number {
  const turns = new Map<string, number>();
  arrows.forEach((arrow, index) => {
    for (const id of namedBy(document, arrow)) if (!turns.has(id)) turns.set(id, index + 1);
  });
  const turnOf = (id: string): number => turns.get(id) ?? 0;
  for (const id of figures) {
    const building = recordAt(document.professionals, id)?.institution ?? null;
    if (building !== null) turns.set(building, Math.min(turnOf(building), turnOf(id)));
  }
  for (const tie of ties) turns.set(tie, turnOfTie(document, tie, turnOf));
  return turnOf;
}

/** Everybody an arrow names, with the buildings they work in. */
function namedBy(document: DiagramDocument, arrow: Activation): readonly string[] {
  const { from, to, concerns, present, toldBy } = arrow;
  const named = [...from, ...to, ...concerns, ...present, ...(toldBy === null ? [] : [toldBy])];
  return named.flatMap((id) => {
    const institution = recordAt(document.professionals, id)?.institution ?? null;
    return institution === null ? [id] : [id, institution];
  });
}

/** A couple comes with its second partner, a filiation with the last of its family, a home with whoever lives there first. */
function turnOfTie(document: DiagramDocument, tie: string, turnOf: (id: string) => number): number {
  const couple = recordAt(document.couples, tie);
  if (couple !== undefined) return Math.max(...couple.partners.map(turnOf));
  const filiation = recordAt(document.filiations, tie);
  if (filiation !== undefined) return Math.max(turnOf(filiation.child), turnOf(filiation.parent));
  return Math.min(...(recordAt(document.households, tie)?.members ?? []).map(turnOf));
}
