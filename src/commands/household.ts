import type { Draft } from 'immer';
import type { Household } from '../model/household';
import type { HouseholdId, PersonId } from '../model/ids';
import { recordAt, recordsOf } from '../model/records';
import { cleanText } from '../model/text';
import type { CommandHost } from '../session/command';
import { nameProblem } from './name-problem';
import { perform } from './perform';
import { namesInWords } from './sign-words';

/**
 * Says that these persons live under one roof. They may live under another too.
 * @param name `null` or blank: the home has none
 * @returns why not, in a sentence, or `null`.
 */
export function makeHousehold(host: CommandHost, ids: readonly string[], name: string | null): string | null {
  const { t, makeId, editor } = host;
  const { committed } = editor.store.getState();
  const members = [...new Set(ids)].flatMap((id) => recordAt(committed.persons, id)?.id ?? []);
  if (members.length === 0 || members.length < new Set(ids).size) return t('gesture.homeIsFamily');
  const written = cleanText(name ?? '').trim();
  const problem = written === '' ? null : nameProblem(name ?? '', t);
  if (problem !== null) return problem;
  const what = namesInWords(committed, members, t);
  if (recordsOf(committed.households).some((home) => sameMembers(home.members, members))) {
    return t('gesture.homeTwice', { what });
  }
  return perform(host, { label: 'command.household', said: () => t('gesture.home', { what }) }, (draft) => {
    const id = makeId<'household'>();
    draft.households[id] = { id, name: written === '' ? null : written, members };
    return members;
  });
}

/** Says that somebody lives in this home too. */
export function joinHousehold(host: CommandHost, id: PersonId, householdId: HouseholdId): string | null {
  const { t, editor } = host;
  const { committed } = editor.store.getState();
  const home = recordAt(committed.households, householdId);
  if (home === undefined || recordAt(committed.persons, id) === undefined) return t('gesture.gone');
  const what = namesInWords(committed, [id], t);
  if (home.members.includes(id)) return t('gesture.alreadyHome', { what });
  const said = () => t('gesture.joined', { what });
  return perform(host, { label: 'command.household', said }, (draft) => {
    homeIn(draft.households, householdId)?.members.push(id);
    return [id];
  });
}

/** Says that somebody does not live in this home; a home that nobody lives in is none. */
export function leaveHousehold(host: CommandHost, id: PersonId, householdId: HouseholdId): string | null {
  const { t, editor } = host;
  const { committed } = editor.store.getState();
  const home = recordAt(committed.households, householdId);
  if (home?.members.includes(id) !== true) return t('gesture.gone');
  const said = () => t('gesture.left', { what: namesInWords(committed, [id], t) });
  return perform(host, { label: 'command.household', said }, (draft) => {
    const left = homeIn(draft.households, householdId);
    if (left !== undefined) left.members = left.members.filter((member) => member !== id);
    if (left?.members.length === 0) delete draft.households[householdId];
    return [id];
  });
}

type Homes = Readonly<Record<string, Draft<Household>>>;

function homeIn(households: Homes, id: HouseholdId): Draft<Household> | undefined {
  return recordAt(households, id);
}

function sameMembers(some: readonly PersonId[], others: readonly PersonId[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}
