import type { SittingId, SomebodyId } from '../model/ids';
import { isLiving } from '../model/is-living';
import { recordAt, recordsOf } from '../model/records';
import { sheetAtSitting } from '../model/sheet-at-sitting';
import { shownPart } from '../model/shown-part';
import { isClosed, type Guest, type Presence, type SittingRole } from '../model/sitting';
import type { DiagramDocument } from '../model/document';
import { TEXT_LIMITS } from '../model/text';
import type { CommandHost } from '../session/command';
import { changeSitting } from './edit-sitting';
import { nameProblem } from './name-problem';
import { readTyped } from './typed-text';

/**
 * Whether somebody was there. `null`: not said any more, and no role either. Nothing is said of somebody who cannot
 * have been there: an erasure or another tab may have been faster than the hand.
 */
export function setParticipation(
  host: CommandHost,
  id: SittingId,
  who: SomebodyId,
  presence: Presence | null,
): void {
  const canAttend = attendable(host.editor.store.getState().committed, id).includes(who);
  changeSitting(host, id, (sitting) => {
    const known = sitting.participants.find((participant) => participant.who === who);
    if (presence === null) sitting.participants = sitting.participants.filter((one) => one !== known);
    else if (known !== undefined) known.presence = presence;
    else if (canAttend) sitting.participants.push({ who, presence, role: null });
  });
}

/** As what somebody was there; nothing is changed for somebody of whom nothing was said. */
export function setRole(host: CommandHost, id: SittingId, who: SomebodyId, role: SittingRole | null): void {
  changeSitting(host, id, (sitting) => {
    const known = sitting.participants.find((participant) => participant.who === who);
    if (known !== undefined) known.role = role;
  });
}

/** Everybody on the sheet of whom nothing was said was there. */
export function markOthersPresent(host: CommandHost, id: SittingId): void {
  const { committed } = host.editor.store.getState();
  const others = attendable(committed, id);
  changeSitting(host, id, (sitting) => {
    const said = new Set(sitting.participants.map(({ who }) => who));
    for (const who of others) {
      if (!said.has(who)) sitting.participants.push({ who, presence: 'present', role: null });
    }
  });
}

/**
 * Who can have been there: everybody on the sheet, or on the sheet that was kept with a sitting that ended, but
 * for those who died and those who are not born. Of a sitting that kept no sheet nobody knows who lived then.
 */
export function attendable(document: DiagramDocument, id: SittingId): readonly SomebodyId[] {
  const sitting = recordAt(document.sittings, id);
  const sheet = sitting !== undefined && isClosed(sitting) ? sheetAtSitting(sitting) : document;
  const { persons, professionals } = shownPart(sheet);
  return [
    ...recordsOf(persons)
      .filter((person) => isLiving(sitting?.sheetless === true ? { ...person, deceased: false } : person))
      .map((person) => person.id),
    ...recordsOf(professionals).map((professional) => professional.id),
  ];
}

/** Somebody in the room who is no figure of the sheet. @returns why the name cannot be taken, or `null`. */
export function addGuest(
  host: CommandHost,
  id: SittingId,
  typed: string,
  role: SittingRole | null,
): string | null {
  const problem = nameProblem(typed, host.t);
  if (problem !== null) return problem;
  const read = readTyped(typed, TEXT_LIMITS.name, host.t);
  if (!read.ok) return read.problem;
  changeSitting(host, id, (sitting) => {
    sitting.guests.push({ name: read.value, role, presence: 'present' });
  });
  return null;
}

/** @param at the place of the guest in the list of the sitting. */
export function changeGuest(
  host: CommandHost,
  id: SittingId,
  at: number,
  facts: Partial<Pick<Guest, 'role' | 'presence'>>,
): void {
  changeSitting(host, id, ({ guests }) => {
    const guest = guests[at];
    if (guest !== undefined) Object.assign(guest, facts);
  });
}

export function removeGuest(host: CommandHost, id: SittingId, at: number): void {
  changeSitting(host, id, (sitting) => {
    sitting.guests = sitting.guests.filter((_, index) => index !== at);
  });
}
