import type { SittingId, SomebodyId } from './ids';
import type { SheetContent } from './sheet-content';

/** In the order in which they are offered. */
export const PRESENCES = ['present', 'absent', 'excused', 'phone', 'invited'] as const;
export type Presence = (typeof PRESENCES)[number];

/** In the order in which they are offered; `contact` is the référent·e, who signs the letter with the parents. */
export const SITTING_ROLES = [
  'family',
  'contact',
  'clinician',
  'minuteTaker',
  'professional',
  'elected',
] as const;
export type SittingRole = (typeof SITTING_ROLES)[number];

export interface Participant {
  readonly who: SomebodyId;
  readonly presence: Presence;
  readonly role: SittingRole | null;
}

/** Somebody in the room who is no figure of the sheet: who leads, who writes, who was elected. */
export interface Guest {
  /** Never empty, at most 100 code points. */
  readonly name: string;
  readonly role: SittingRole | null;
  readonly presence: Presence;
}

/** A day of the calendar, `YYYY-MM-DD`. */
export type IsoDay = string;

/** A time of the day, `HH:MM`, where the sitting takes place. */
export type ClockTime = string;

/** One meeting round the sheet. */
export interface Sitting {
  readonly id: SittingId;
  /** « Feuille du 17 mars 2026 »; never a family's name. Empty where there is no sheet to name. */
  readonly title: string;
  readonly date: IsoDay | null;
  readonly start: ClockTime | null;
  /** Before `start`: past midnight. */
  readonly end: ClockTime | null;
  /** « Clinique de Concertation », « au domicile »… as typed. */
  readonly setting: string | null;
  readonly place: string | null;
  /** At most one entry a person. */
  readonly participants: readonly Participant[];
  /** Who was in the room and stands nowhere on the sheet. */
  readonly guests: readonly Guest[];
  /** The (welcome) outsiders in the room: counted or named, never figures of the network. */
  readonly intrus: { readonly count: number; readonly names: readonly string[] };
  readonly next: IsoDay | null;
  /** For whom the printed copy is. */
  readonly recipient: string | null;
  /** « CONFIDENTIEL » is printed. */
  readonly confidential: boolean;
  /** « PROJET » is printed: not yet read over with everybody. */
  readonly draft: boolean;
  /** Order in which sittings were made: a number that rises. Of two on one day, the later made is the later. */
  readonly rank: number;
  /**
   * The sheet as it was when the next sitting began: nothing drawn since changes it. Those who took part are then
   * looked up in it, not on the sheet of today. `null`: the drawing goes on.
   */
  readonly closed: SheetContent | null;
  /**
   * It took place before this sheet was begun, or without it: it is over and kept none, so `closed` is `null`.
   * Those who took part are looked up on the sheet of today.
   */
  readonly sheetless: boolean;
}

/** What a sitting is, with what the sheet was when it ended. */
export type ClosedSitting = Sitting & { readonly closed: SheetContent };

/** The sheet is still drawn in it. */
export function goesOn({ closed, sheetless }: Pick<Sitting, 'closed' | 'sheetless'>): boolean {
  return closed === null && !sheetless;
}

export function isClosed(sitting: Sitting): sitting is ClosedSitting {
  return sitting.closed !== null;
}
