import type { Draft } from 'immer';
import type { DiagramDocument } from '../model/document';
import type { SittingId } from '../model/ids';
import { localDay } from '../model/local-day';
import { monthsLater } from '../model/months-later';
import { recordAt } from '../model/records';
import type { IsoDay, Sitting } from '../model/sitting';
import { TEXT_LIMITS } from '../model/text';
import { isYear } from '../quick-entry/read-date';
import type { CommandHost } from '../session/command';
import { commitEdit } from './commit-edit';
import { editText } from './edit-text';
import { readClock, readDay } from './typed-day';
import { readTyped } from './typed-text';

/** Where a sitting takes place, in which setting; emptied: not said. @returns what is wrong, or `null`. */
export function editSittingText(
  host: CommandHost,
  id: SittingId,
  field: 'setting' | 'place',
  typed: string,
): string | null {
  return editText(host, {
    label: 'command.editSitting',
    key: `${field}:${id}`,
    typed,
    max: TEXT_LIMITS.about,
    write: (draft, value) => {
      Object.assign(sittingIn(draft, id), { [field]: value });
    },
  });
}

/**
 * The day of a sitting. A title that was given by the day follows it.
 * @param titleOf how a sheet of that day is called.
 * @returns why it is no day, in a sentence, or `null`: then it was taken.
 */
export function editSittingDate(
  host: CommandHost,
  id: SittingId,
  typed: string,
  titleOf: (day: IsoDay) => string,
): string | null {
  const read = readDay(typed, localDay(host.now()), host.t);
  if (!read.ok) return read.problem;
  changeSitting(host, id, (sitting) => {
    const isOfItsDay = sitting.date !== null && sitting.title === titleOf(sitting.date);
    if (isOfItsDay && read.value !== null) sitting.title = titleOf(read.value);
    sitting.date = read.value;
  });
  return null;
}

/**
 * When people mean to meet again: a day without a year is the first such day after the sitting, or after today when it
 * has no day.
 * @returns why it is no day, in a sentence, or `null`.
 */
export function editNextDate(host: CommandHost, id: SittingId, typed: string): string | null {
  const sitting = recordAt(host.editor.store.getState().committed.sittings, id);
  const from = sitting?.date ?? localDay(host.now());
  const read = readDay(typed, monthsLater(from, 12), host.t);
  if (!read.ok) return read.problem;
  changeSitting(host, id, (sitting) => {
    sitting.next = read.value;
  });
  return null;
}

/** Proposed, never forced: so many months after the sitting, or after today when it has no day. */
export function proposeNext(host: CommandHost, id: SittingId, months: number): void {
  changeSitting(host, id, (sitting) => {
    const next = monthsLater(sitting.date ?? localDay(host.now()), months);
    if (isYear(Number(next.slice(0, 4)))) sitting.next = next;
  });
}

/** @returns why it is no time of the day, in a sentence, or `null`. */
export function editSittingTime(
  host: CommandHost,
  id: SittingId,
  field: 'start' | 'end',
  typed: string,
): string | null {
  const read = readClock(typed, host.t);
  if (!read.ok) return read.problem;
  changeSitting(host, id, (sitting) => {
    sitting[field] = read.value;
  });
  return null;
}

const MOST_INTRUS = 10_000;

/** How many outsiders were there: never fewer than are named. @returns why it is no number, or `null`. */
export function editIntrusCount(host: CommandHost, id: SittingId, typed: string): string | null {
  const text = typed.trim();
  const count = text === '' ? 0 : Number(text);
  if (!/^\d*$/.test(text) || count > MOST_INTRUS) return host.t('sittings.intrusProblem');
  changeSitting(host, id, ({ intrus }) => {
    intrus.count = Math.max(count, intrus.names.length);
  });
  return null;
}

/** Their names, between commas; those who are named are counted. @returns why they were not taken, or `null`. */
export function editIntrusNames(host: CommandHost, id: SittingId, typed: string): string | null {
  const names: string[] = [];
  for (const part of typed.split(',')) {
    const read = readTyped(part, TEXT_LIMITS.name, host.t);
    if (!read.ok) return read.problem;
    if (read.value !== '') names.push(read.value);
  }
  changeSitting(host, id, ({ intrus }) => {
    // Those who were only counted stay counted.
    const unnamed = intrus.count - intrus.names.length;
    intrus.names = names;
    intrus.count = Math.max(names.length, names.length + unnamed);
  });
  return null;
}

/** One change of one sitting; one undo. */
export function changeSitting(
  host: CommandHost,
  id: SittingId,
  recipe: (sitting: Draft<Sitting>) => void,
): void {
  commitEdit(host, { label: 'command.editSitting' }, (draft) => {
    recipe(sittingIn(draft, id));
  });
}

/** @throws Error when it is not in the document: whoever edits it shows it. */
function sittingIn(draft: Draft<DiagramDocument>, id: SittingId): Draft<Sitting> {
  const sitting = recordAt(draft.sittings, id);
  if (sitting === undefined) throw new Error('a sitting that is edited is in the document');
  return sitting;
}
