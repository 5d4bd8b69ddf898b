import type { CoupleState } from '../model/couple';
import type { FiliationKind } from '../model/filiation';
import type { HouseholdId, InstitutionId, PersonId, ProfessionalId, SomebodyId } from '../model/ids';
import type { Activation } from '../model/activation';
import type { Institution } from '../model/institution';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import type { Presence, Sitting } from '../model/sitting';

export type NewPerson = Omit<Person, 'position'>;
export type NewProfessional = Omit<Professional, 'position'>;
export type NewInstitution = Omit<Institution, 'position' | 'signSide'>;
export type NewArrow = Pick<
  Activation,
  'id' | 'kind' | 'from' | 'to' | 'about' | 'concerns' | 'present' | 'date' | 'ended' | 'toldBy'
>;
export type PersonFacts = Partial<
  Pick<Person, 'sex' | 'birthYear' | 'birthApproximate' | 'deceased' | 'deathYear' | 'tie'>
>;
export type ProfessionalFacts = Partial<Pick<Professional, 'sex' | 'function' | 'institution' | 'field'>>;

/** How children born together are told: those of one `group` key, within one line, are twins. */
export interface TwinsToTie {
  readonly group: string;
  readonly kind: 'fraternal' | 'identical';
}

/**
 * One thing a line draws. Figures that the line makes are named by provisional ids, which begin with « ? »
 * and are replaced by real ones when drawn; all others are ids of the document the line was read against.
 */
export type Intent =
  | { readonly kind: 'addPerson'; readonly person: NewPerson }
  | { readonly kind: 'addProfessional'; readonly professional: NewProfessional }
  | { readonly kind: 'addInstitution'; readonly institution: NewInstitution }
  | { readonly kind: 'changePerson'; readonly id: PersonId; readonly facts: PersonFacts }
  | { readonly kind: 'changeProfessional'; readonly id: ProfessionalId; readonly facts: ProfessionalFacts }
  | {
      readonly kind: 'changeInstitution';
      readonly id: InstitutionId;
      readonly facts: Pick<Institution, 'field'>;
    }
  /** The same two persons are the same couple; states it does not have yet are added. */
  | {
      readonly kind: 'tieCouple';
      readonly partners: readonly [PersonId, PersonId];
      readonly states: readonly CoupleState[];
    }
  /** `filiation: null`: not said; birth when the tie is new. `twins: null`: not said. */
  | {
      readonly kind: 'tieChild';
      readonly child: PersonId;
      readonly parents: readonly [PersonId] | readonly [PersonId, PersonId];
      readonly filiation: FiliationKind | null;
      readonly twins: TwinsToTie | null;
    }
  /** `id` is provisional for a new household; members it has already are not repeated. */
  | {
      readonly kind: 'gatherHousehold';
      readonly id: HouseholdId;
      readonly name: string | null;
      readonly members: readonly PersonId[];
    }
  | { readonly kind: 'addArrow'; readonly arrow: NewArrow }
  /** On the current sitting; fields not named stay as they are. */
  | {
      readonly kind: 'setSitting';
      readonly facts: Partial<Pick<Sitting, 'date' | 'setting' | 'place' | 'intrus'>>;
    }
  | { readonly kind: 'setPresence'; readonly who: SomebodyId; readonly presence: Presence };
