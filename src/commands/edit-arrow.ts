import type { Draft } from 'immer';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import { currentSitting } from '../model/current-sitting';
import type { PersonId, SomebodyId } from '../model/ids';
import type { ImpreciseDate } from '../model/imprecise-date';
import { localDay } from '../model/local-day';
import { recordAt } from '../model/records';
import { TEXT_LIMITS } from '../model/text';
import { readDate } from '../quick-entry/read-date';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { editText } from './edit-text';
import { shortened } from './shortened';

/** What an arrow is about, in the words said. */
export function editAbout(host: CommandHost, id: string, typed: string): string | null {
  return editText(host, {
    label: 'command.editArrow',
    key: `about:${id}`,
    typed,
    max: TEXT_LIMITS.about,
    write: (draft, value) => {
      const arrow = recordAt(draft.activations, id);
      if (arrow !== undefined) arrow.about = value;
    },
  });
}

/**
 * A date as it is said, read on the day of the sitting: « sept. 2024 », « depuis 2021 ».
 * @param now ms since the Unix epoch, for a sitting without a day.
 * @returns `null`: it is no date.
 */
export function dateSaid(document: DiagramDocument, typed: string, now: number): ImpreciseDate | null {
  const date = readDate(typed, currentSitting(document).date ?? localDay(now));
  return date === 'notADate' ? null : date;
}

/**
 * The date of the fact, in words; emptied, it was not said.
 * @returns why it is no date, in a sentence, or `null`: then it was taken.
 */
export function editArrowDate(host: CommandHost, id: string, typed: string): string | null {
  const said = typed.trim();
  const date = said === '' ? null : dateSaid(host.editor.store.getState().committed, said, host.now());
  if (said !== '' && date === null) {
    return host.t('quickEntry.problem.notADate', { part: shortened(said) });
  }
  commitEdit(host, { label: 'command.editArrow', mergeKey: `date:${id}` }, (draft) => {
    const arrow = recordAt(draft.activations, id);
    if (arrow !== undefined && !isSameDate(arrow.date, date)) arrow.date = date;
  });
  return null;
}

/** Dates are small plain values: written in the same order, they compare as text. */
function isSameDate(one: ImpreciseDate | null, other: ImpreciseDate | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `null`: nobody said. Somebody who is not on the sheet is passed over, here as below. */
export function editToldBy(host: CommandHost, id: string, toldBy: SomebodyId | null): void {
  editSomebody(host, id, toldBy === null ? [] : [toldBy], (arrow, [who = null]) => {
    arrow.toldBy = who;
  });
}

/** Whom a relay is about. */
export function editConcerns(host: CommandHost, id: string, concerns: readonly PersonId[]): void {
  const { persons } = host.editor.store.getState().committed;
  editSomebody(host, id, concerns, (arrow, who) => {
    arrow.concerns = who.flatMap((one) => recordAt(persons, one)?.id ?? []);
  });
}

/** Who was there when it happened. */
export function editPresent(host: CommandHost, id: string, present: readonly SomebodyId[]): void {
  editSomebody(host, id, present, (arrow, who) => {
    arrow.present = [...who];
  });
}

function editSomebody(
  host: CommandHost,
  id: string,
  who: readonly SomebodyId[],
  write: (arrow: Draft<Activation>, known: readonly SomebodyId[]) => void,
): void {
  const { persons, professionals } = host.editor.store.getState().committed;
  const known = [...new Set(who)].filter(
    (one) => recordAt(persons, one) !== undefined || recordAt(professionals, one) !== undefined,
  );
  commitEdit(host, { label: 'command.editArrow' }, (draft) => {
    const arrow = recordAt<Draft<Activation>>(draft.activations, id);
    if (arrow !== undefined) write(arrow, known);
  });
}
