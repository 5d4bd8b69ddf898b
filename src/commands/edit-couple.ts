import type { Draft } from 'immer';
import type { Couple, CoupleState, CoupleStateKind } from '../model/couple';
import type { DiagramDocument } from '../model/document';
import type { CoupleId } from '../model/ids';
import { recordAt, recordsOf } from '../model/records';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { perform } from './perform';
import { namesInWords } from './sign-words';
import { readYear } from './typed-year';

function editStates(
  host: CommandHost,
  id: CoupleId,
  change: (states: CoupleState[]) => void,
  mergeKey?: string,
): void {
  const meta = { label: 'command.editCouple', ...(mergeKey !== undefined && { mergeKey }) } as const;
  commitEdit(host, meta, (draft) => {
    const couple = recordAt<Draft<Couple>>(draft.couples, id);
    if (couple !== undefined) change(couple.states);
  });
}

/** One more thing the couple went through, after the others: married again, say. */
export function addCoupleState(host: CommandHost, id: CoupleId, kind: CoupleStateKind): void {
  editStates(host, id, (states) => {
    states.push({ kind, year: null });
  });
}

/**
 * What a couple is now, told beside its line: as one more thing it went through, or taken back where it is that
 * already.
 */
export function tellCoupleState(host: CommandHost, id: CoupleId, kind: CoupleStateKind): void {
  const { t } = host;
  const said = (document: DiagramDocument): string => {
    const couple = recordAt(document.couples, id);
    const names = namesInWords(document, couple?.partners ?? [], t);
    const now = couple?.states.at(-1)?.kind;
    return now === undefined
      ? t('gesture.coupleUnsaid', { names })
      : t('gesture.coupleState', { names, state: t(`card.state.${now}`) });
  };
  perform(host, { label: 'command.editCouple', said }, (draft) => {
    const states = recordAt<Draft<Couple>>(draft.couples, id)?.states;
    if (states?.at(-1)?.kind === kind) states.pop();
    else states?.push({ kind, year: null });
    return [];
  });
}

/** @param index among the states of the couple, in the order told. */
export function changeCoupleState(
  host: CommandHost,
  id: CoupleId,
  index: number,
  kind: CoupleStateKind,
): void {
  editStates(host, id, (states) => {
    const state = states[index];
    if (state !== undefined) states[index] = { ...state, kind };
  });
}

/** @returns what is wrong with the year, in a sentence, or `null`: then it was taken. */
export function dateCoupleState(
  host: CommandHost,
  id: CoupleId,
  index: number,
  typed: string,
): string | null {
  const read = readYear(typed, host.t);
  if (!read.ok) return read.problem;
  const date = (states: CoupleState[]): void => {
    const state = states[index];
    if (state !== undefined && state.year !== read.value) states[index] = { ...state, year: read.value };
  };
  editStates(host, id, date, `year:${id}:${index}`);
  return null;
}

export function removeCoupleState(host: CommandHost, id: CoupleId, index: number): void {
  editStates(host, id, (states) => {
    states.splice(index, 1);
  });
}

/** The two are no couple; each stays the parent of its children. */
export function removeCouple(host: CommandHost, id: CoupleId): void {
  const couple = recordAt(host.editor.store.getState().committed.couples, id);
  if (couple === undefined) return;
  commitEdit(host, { label: 'command.editCouple' }, (draft) => {
    const ties = recordsOf(draft.filiations);
    for (const tie of ties.filter(({ parent }) => parent === id)) {
      const apart = couple.partners.filter(
        (partner) => !ties.some(({ child, parent }) => child === tie.child && parent === partner),
      );
      delete draft.filiations[tie.id];
      for (const parent of apart) {
        const tieId = host.makeId<'filiation'>();
        draft.filiations[tieId] = { ...tie, id: tieId, parent };
      }
    }
    delete draft.couples[id];
  });
}
