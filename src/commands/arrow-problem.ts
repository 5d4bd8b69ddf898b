import type { Translate } from '../i18n/translate';
import type { Activation } from '../model/activation';
import { livesTogether } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import type { FigureId } from '../model/ids';

/** One end of an arrow, on the sheet or about to be. */
export interface ArrowEnd {
  /** `null`: not on the sheet yet, and so nobody else. */
  readonly id: FigureId | null;
  readonly name: string;
  readonly lives: boolean;
}

/** The figure `id` as an end; `null` when it is not on the sheet. */
export function arrowEnd(document: DiagramDocument, id: FigureId): ArrowEnd | null {
  const figure = figureAt(document, id);
  return figure === undefined ? null : { id, name: figure.name, lives: livesTogether(document, id) };
}

interface Sides {
  readonly kind: Activation['kind'];
  readonly from: readonly ArrowEnd[];
  readonly to: readonly ArrowEnd[];
}

/** Why there can be no such arrow, in a sentence; `null`: there can. */
export function arrowProblem({ kind, from, to }: Sides, t: Translate): string | null {
  const all = [...from, ...to];
  for (const side of [from, to]) {
    if (side.length === 0) return t('gesture.lastEnd');
    const twice = side.find((end, index) => side.slice(0, index).some((other) => sameEnd(end, other)));
    if (twice !== undefined) return t('gesture.endTwice', { name: twice.name });
  }
  if (from.some((end) => to.some((other) => sameEnd(end, other)))) return t('gesture.ownEnd');
  if (kind === 'relay' && all.some(({ lives }) => lives)) return t('gesture.relayWithFamily');
  const isMixed = [from, to].some((side) => side.some(({ lives }) => lives !== side[0]?.lives));
  return isMixed ? t('gesture.mixedEnds') : null;
}

/** Why an arrow between figures of the sheet cannot be so, in a sentence; `null`: it can. */
export function endsProblem(
  document: DiagramDocument,
  { kind, from, to }: Pick<Activation, 'kind' | 'from' | 'to'>,
  t: Translate,
): string | null {
  const starts = from.flatMap((id) => arrowEnd(document, id) ?? []);
  const ends = to.flatMap((id) => arrowEnd(document, id) ?? []);
  if (starts.length < from.length || ends.length < to.length) return t('gesture.gone');
  return arrowProblem({ kind, from: starts, to: ends }, t);
}

function sameEnd(one: ArrowEnd, other: ArrowEnd): boolean {
  return one.id !== null && one.id === other.id;
}
