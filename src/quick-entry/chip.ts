import type { ArrowColour } from '../model/arrow-colour';
import type { CoupleState } from '../model/couple';
import type { FiliationKind } from '../model/filiation';
import type { FigureId } from '../model/ids';
import type { Sex } from '../model/person';
import type { IsoDay, Presence } from '../model/sitting';

/** What a new name may be: family, another person who shares the collective life, one who works, a place. */
export type NewFigureKind = 'family' | 'other' | 'professional' | 'institution';

/** A new figure whose kind may still be changed before Enter, with ← → or a tap. */
export interface KindChoice {
  /** Names the figure in `ReadingContext.kinds`. */
  readonly key: string;
  readonly kind: NewFigureKind;
  /** The kinds it may have here, `kind` among them, in the order of ← →. */
  readonly kinds: readonly NewFigureKind[];
}

/** A fact that the line changes on somebody already there; `before: null`: it was empty. */
export type FactChange =
  | {
      readonly fact: 'birthYear';
      readonly before: number | null;
      readonly after: number;
      readonly approximate: boolean;
    }
  | { readonly fact: 'deathYear'; readonly before: number | null; readonly after: number | null }
  | { readonly fact: 'sex'; readonly before: Sex | null; readonly after: Sex }
  | {
      readonly fact: 'function' | 'institution' | 'field' | 'tie';
      readonly before: string | null;
      readonly after: string | null;
    };

/**
 * What Enter will draw, one thing a chip, in the order of the line. `kind` is also the key of its icon; the
 * words are made by `chipText`.
 */
export type Chip =
  | {
      readonly kind: 'newPerson';
      readonly name: string;
      readonly birthYear: number | null;
      readonly birthApproximate: boolean;
      readonly deceased: boolean;
      readonly deathYear: number | null;
      readonly choice: KindChoice | null;
    }
  | {
      readonly kind: 'newOther';
      readonly name: string;
      readonly tie: string | null;
      readonly choice: KindChoice | null;
    }
  | { readonly kind: 'newPregnancy'; readonly year: number | null; readonly parents: readonly string[] }
  | {
      readonly kind: 'newProfessional';
      readonly name: string;
      readonly function: string | null;
      readonly choice: KindChoice | null;
    }
  | {
      readonly kind: 'newInstitution';
      readonly name: string;
      /** Name of its field on this sheet. */
      readonly field: string | null;
      readonly choice: KindChoice | null;
    }
  | { readonly kind: 'alreadyThere'; readonly name: string; readonly id: FigureId }
  | {
      readonly kind: 'activation';
      readonly colour: ArrowColour;
      readonly number: number;
      readonly from: readonly string[];
      readonly to: readonly string[];
    }
  | {
      readonly kind: 'relay';
      readonly number: number;
      readonly from: readonly string[];
      readonly to: readonly string[];
      readonly concerns: readonly string[];
    }
  | {
      readonly kind: 'couple';
      readonly names: readonly [string, string];
      readonly states: readonly CoupleState[];
    }
  | {
      readonly kind: 'child';
      readonly name: string;
      readonly parents: readonly string[];
      readonly filiation: FiliationKind | null;
      readonly sex: Sex | null;
    }
  | { readonly kind: 'twins'; readonly names: readonly string[]; readonly twins: 'fraternal' | 'identical' }
  | {
      readonly kind: 'newHousehold' | 'household';
      readonly name: string | null;
      /** For a household that is there already, only those who join it. */
      readonly members: readonly string[];
    }
  | { readonly kind: 'presence'; readonly presence: Presence; readonly names: readonly string[] }
  | {
      readonly kind: 'sitting';
      readonly date: IsoDay | null;
      readonly setting: string | null;
      readonly place: string | null;
    }
  | { readonly kind: 'intrus'; readonly count: number; readonly names: readonly string[] }
  | {
      readonly kind: 'change';
      readonly name: string;
      /** Of the person who changes, for the accord. */
      readonly sex: Sex | null;
      readonly change: FactChange;
    }
  /** Parentheses that stay in the text, because the name in them is not on the sheet. */
  | { readonly kind: 'stayedText'; readonly text: string; readonly name: string }
  | { readonly kind: 'comment' };
