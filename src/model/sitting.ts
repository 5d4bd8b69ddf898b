import type { SittingId, SomebodyId } from './ids';

export type Presence = 'present' | 'absent' | 'excused' | 'phone' | 'invited';
type SittingRole = 'family' | 'contact' | 'clinician' | 'minuteTaker' | 'professional' | 'elected';

export interface Participant {
  readonly who: SomebodyId;
  readonly presence: Presence;
  readonly role: SittingRole | null;
}

/** A day of the calendar, `YYYY-MM-DD`. */
export type IsoDay = string;

/** One meeting round the sheet. */
export interface Sitting {
  readonly id: SittingId;
  /** « Feuille du 17 mars 2026 »; never a family's name. */
  readonly title: string;
  readonly date: IsoDay | null;
  /** « Clinique de Concertation », « au domicile »… as typed. */
  readonly setting: string | null;
  readonly place: string | null;
  /** At most one entry a person. */
  readonly participants: readonly Participant[];
  /** The (welcome) outsiders in the room: counted or named, never figures of the network. */
  readonly intrus: { readonly count: number; readonly names: readonly string[] };
  readonly next: IsoDay | null;
  /** For whom the printed copy is. */
  readonly recipient: string | null;
  /** « CONFIDENTIEL » is printed. */
  readonly confidential: boolean;
  /** « PROJET » is printed: not yet read over with everybody. */
  readonly draft: boolean;
}
