import type { PersonId } from './ids';
import type { Point } from './point';

/** `null` where a `Sex | null` stands means: not said. */
export type Sex = 'female' | 'male' | 'other';

/** Somebody who lives together with others (`family`), or who shares the collective life (`other`). */
export interface Person {
  readonly id: PersonId;
  /** As typed, NFC, at most 100 code points. Empty only for a pregnancy. */
  readonly name: string;
  readonly kind: 'family' | 'other';
  readonly sex: Sex | null;
  /** 1800–2200. For a pregnancy, the year the birth is expected. */
  readonly birthYear: number | null;
  /** The year was counted back from an age: shown « v. 2024 ». */
  readonly birthApproximate: boolean;
  readonly deceased: boolean;
  readonly deathYear: number | null;
  /** A pregnancy. */
  readonly expected: boolean;
  /** How somebody `other` is tied to the family, in the words said: « voisine », « ami de Lina ». */
  readonly tie: string | null;
  readonly position: Point;
}
