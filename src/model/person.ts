import type { PersonId } from './ids';
import type { Point } from './point';

/** `other` is non-binary. `null` where a `Sex | null` stands means: not said. */
export type Sex = 'female' | 'male' | 'other';

/** How a pregnancy ended; drawn only when the sheet's options ask for it, by the family's wish. */
type Loss = 'miscarriage' | 'stillbirth' | 'abortion';

/** Somebody who lives together with others (`family`), or who shares the collective life (`other`). */
export interface Person {
  readonly id: PersonId;
  /** As typed, NFC, at most 100 code points. Empty only for a pregnancy and for one that ended. */
  readonly name: string;
  readonly kind: 'family' | 'other';
  readonly sex: Sex | null;
  /** 1800–2200. For a pregnancy, the year the birth is expected; for one that ended, the year it did. */
  readonly birthYear: number | null;
  /** The year was counted back from an age: shown « v. 2024 ». */
  readonly birthApproximate: boolean;
  readonly deceased: boolean;
  readonly deathYear: number | null;
  /** A pregnancy. */
  readonly expected: boolean;
  /** A pregnancy that ended; `expected` is then false. */
  readonly loss: Loss | null;
  /** How somebody `other` is tied to the family, in the words said: « voisine », « ami de Lina ». */
  readonly tie: string | null;
  /** « Ce que je veux que l’on dise de moi », in their own words; at most 300 code points. */
  readonly wish: string | null;
  /** `wish` stands near the figure, as much of it as two short lines hold. */
  readonly wishShown: boolean;
  /** « Ne pas sortir » of `wish` alone. */
  readonly wishStaysHere: boolean;
  readonly position: Point;
  /** « Ranger » leaves the figure where it is. */
  readonly pinned: boolean;
  /**
   * « Ne pas sortir »: seen in the room as everything is, left out of all that is handed on: pages, pictures,
   * texts, what is copied. The family’s own file keeps it.
   */
  readonly staysHere: boolean;
}
