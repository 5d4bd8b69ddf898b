import type { Draft } from 'immer';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { newArrow } from '../model/new-arrow';
import type { Point } from '../model/point';
import type { CommandHost } from '../session/command';
import { arrowEnd, arrowProblem, type ArrowEnd } from './arrow-problem';
import { figureProblem, makeFigure } from './make-figure';
import { perform } from './perform';
import { reroute } from './reroute';
import { signWords } from './sign-words';

/** An end of an arrow: a figure of the sheet, or one that is made with the arrow, where the hand put it. */
export type End =
  | { readonly id: FigureId }
  | {
      readonly name: string;
      readonly kind: 'person' | 'professional' | 'institution';
      readonly at: Point;
    };

/**
 * Draws an activation or a relay from one end to the other, the latest told; an end that is missing is made in
 * the same undo.
 * @returns why not, in a sentence, or `null`.
 */
export function connect(host: CommandHost, kind: Activation['kind'], from: End, to: End): string | null {
  const { editor, t, makeId, now } = host;
  const { committed } = editor.store.getState();
  for (const end of [from, to]) {
    const problem = 'id' in end ? null : figureProblem(end, host);
    if (problem !== null) return problem;
  }
  const start = endAsked(committed, from);
  const finish = endAsked(committed, to);
  if (start === null || finish === null) return t('gesture.gone');
  const problem = arrowProblem({ kind, from: [start], to: [finish] }, t);
  if (problem !== null) return problem;
  const id = makeId<'activation'>();
  const said = (document: DiagramDocument) => t('gesture.added', { what: signWords(document, id, t) ?? '' });
  return perform(host, { label: 'command.connect', said, quietly: true }, (draft) => {
    const ends = { from: [standingEnd(draft, from, host)], to: [standingEnd(draft, to, host)] };
    draft.activations[id] = newArrow(draft, { id, kind, ...ends, toldAt: now() }) as Draft<Activation>;
    reroute(draft, t, (arrow) => arrow.id === id);
    return [id];
  });
}

function endAsked(document: DiagramDocument, end: End): ArrowEnd | null {
  if ('id' in end) return arrowEnd(document, end.id);
  return { id: null, name: end.name, lives: end.kind === 'person' };
}

function standingEnd(draft: Draft<DiagramDocument>, end: End, host: CommandHost): FigureId {
  return 'id' in end ? end.id : makeFigure(draft, end, host);
}
