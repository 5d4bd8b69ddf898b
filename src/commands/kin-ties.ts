import type { Draft } from 'immer';
import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { Filiation, FiliationKind } from '../model/filiation';
import type { CoupleId, MakeId, PersonId } from '../model/ids';
import { isSelfOrAncestor, parentsIn } from '../model/parentage';
import { recordAt, recordsOf } from '../model/records';
import { coupleOf } from '../quick-entry/couple-merge';
import { filiationOf } from '../quick-entry/filiation-merge';
import { namesInWords } from './sign-words';

/** One person or a couple: what a child hangs from. */
export type Parent = Filiation['parent'];

/** Why these two cannot be made a couple, in a sentence; `null`: they can. */
export function coupleProblem(
  document: DiagramDocument,
  one: string,
  other: string,
  t: Translate,
): string | null {
  const first = recordAt(document.persons, one);
  const second = recordAt(document.persons, other);
  if (first === undefined || second === undefined) return t('gesture.kinIsFamily');
  if (first === second) return t('gesture.coupleWithSelf');
  if (coupleOf(document, first.id, second.id) === undefined) return null;
  const inWords = (id: string) => namesInWords(document, [id], t);
  return t('gesture.coupleTwice', { first: inWords(one), second: inWords(other) });
}

/** Why `child` cannot be the child of `parent`, in a sentence; `null`: it can. */
export function parentProblem(
  document: DiagramDocument,
  parent: string,
  child: string,
  t: Translate,
): string | null {
  const born = recordAt(document.persons, child);
  const parents = parentsIn(document, parent as Parent);
  if (born === undefined || parents.some((id) => recordAt(document.persons, id) === undefined)) {
    return t('gesture.kinIsFamily');
  }
  if (parents.includes(born.id)) return t('gesture.ownParent');
  const words = {
    child: namesInWords(document, [child], t),
    parents: namesInWords(document, parents, t),
    count: parents.length,
  };
  const below = parents.find((id) => isSelfOrAncestor(document, born.id, id));
  if (below !== undefined) {
    return t('gesture.ownAncestor', { child: words.child, parent: namesInWords(document, [below], t) });
  }
  const known = filiationOf(document, born.id, parents, null);
  return known?.isSettled === true ? t('gesture.filiationTwice', words) : null;
}

/** The couple of two persons, made if there is none yet. */
export function tieCouple(
  draft: Draft<DiagramDocument>,
  partners: readonly [PersonId, PersonId],
  makeId: MakeId,
): CoupleId {
  const known = coupleOf(draft, ...partners)?.id;
  if (known !== undefined) return known;
  const id = makeId<'couple'>();
  draft.couples[id] = { id, partners: [...partners], states: [] };
  return id;
}

/**
 * Hangs a child from a parent or a couple. The second parent of a child who had one makes a couple with the
 * first; whoever comes when both parents by birth are there receives the child.
 * @returns the kind of the tie.
 */
export function tieParent(
  draft: Draft<DiagramDocument>,
  parent: Parent,
  child: PersonId,
  makeId: MakeId,
): FiliationKind {
  const parents = parentsIn(draft, parent);
  const ties = recordsOf<Filiation>(draft.filiations).filter((tie) => tie.child === child);
  const [partial, ...others] = ties.filter((tie) => parents.includes(tie.parent as PersonId));
  if (partial !== undefined) {
    hang(draft, partial, parent);
    for (const { id, kind } of others) if (kind === partial.kind) delete draft.filiations[id];
    return partial.kind;
  }
  const births = ties.filter(({ kind }) => kind === 'birth');
  const [first] = births;
  const [one, ...more] = parents;
  const isSecond = first !== undefined && births.length === 1 && parentsIn(draft, first.parent).length === 1;
  if (isSecond && one !== undefined && more.length === 0) {
    hang(draft, first, tieCouple(draft, [first.parent as PersonId, one], makeId));
    return 'birth';
  }
  const id = makeId<'filiation'>();
  const kind = births.length === 0 ? 'birth' : 'foster';
  draft.filiations[id] = { id, child, parent, kind, twins: null };
  return kind;
}

function hang(draft: Draft<DiagramDocument>, { id }: Filiation, parent: Parent): void {
  const tie = recordAt<Draft<Filiation>>(draft.filiations, id);
  if (tie !== undefined) tie.parent = parent;
}
