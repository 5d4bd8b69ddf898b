import type { DiagramDocument } from '../model/document';
import type { FiliationKind } from '../model/filiation';
import type { PersonId } from '../model/ids';
import { parentsIn } from '../model/parentage';
import type { CommandHost } from '../session/command';
import { coupleProblem, parentProblem, tieCouple, tieParent, type Parent } from './kin-ties';
import { perform } from './perform';
import { namesInWords } from './sign-words';

/**
 * « Parenté »: makes `a` and `b` a couple, or `a` a parent of `b`; a couple may stand for a parent. Nobody moves.
 * @returns why not, in a sentence, or `null`.
 */
export function relate(
  host: CommandHost,
  relation: 'couple' | 'parent',
  a: Parent,
  b: PersonId,
): string | null {
  return relation === 'couple' ? relateCouple(host, a as PersonId, b) : relateParent(host, a, b);
}

function relateCouple(host: CommandHost, a: PersonId, b: PersonId): string | null {
  const { editor, t, makeId } = host;
  const problem = coupleProblem(editor.store.getState().committed, a, b, t);
  if (problem !== null) return problem;
  return perform(host, { label: 'command.relate', said: coupleSaid(host, a, b) }, (draft) => {
    tieCouple(draft, [a, b], makeId);
    return [a, b];
  });
}

function relateParent(host: CommandHost, parent: Parent, child: PersonId): string | null {
  const { editor, t, makeId } = host;
  const problem = parentProblem(editor.store.getState().committed, parent, child, t);
  if (problem !== null) return problem;
  let kind: FiliationKind = 'birth';
  const said = (document: DiagramDocument) => childSaid(host, document, { child, parent, kind });
  return perform(host, { label: 'command.relate', said }, (draft) => {
    kind = tieParent(draft, parent, child, makeId);
    return [child];
  });
}

export function coupleSaid({ t }: CommandHost, a: PersonId, b: PersonId) {
  return (document: DiagramDocument): string =>
    t('gesture.couple', { first: namesInWords(document, [a], t), second: namesInWords(document, [b], t) });
}

interface ChildTie {
  readonly child: PersonId;
  readonly parent: Parent;
  readonly kind: FiliationKind;
}

/** « Enfant : Lina. Parents : Sandrine et Karim. »; says so when the tie was read as a foster one. */
export function childSaid({ t }: CommandHost, document: DiagramDocument, tie: ChildTie): string {
  const parents = parentsIn(document, tie.parent);
  const words = {
    child: namesInWords(document, [tie.child], t),
    parents: namesInWords(document, parents, t),
    count: parents.length,
  };
  return tie.kind === 'foster' ? t('gesture.fosterChild', words) : t('gesture.child', words);
}
