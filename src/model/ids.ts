declare const brand: unique symbol;

/** A string that can only be used where the same kind of id is expected. Unique across kinds. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type PersonId = Id<'person'>;
export type ProfessionalId = Id<'professional'>;
export type InstitutionId = Id<'institution'>;
export type HouseholdId = Id<'household'>;
export type CoupleId = Id<'couple'>;
export type FiliationId = Id<'filiation'>;
export type ActivationId = Id<'activation'>;
export type SittingId = Id<'sitting'>;
export type FieldId = Id<'field'>;

/** A figure that is somebody: only these can be present, tell, or be there. */
export type SomebodyId = PersonId | ProfessionalId;
/** Whatever can be the end of an arrow. */
export type FigureId = PersonId | ProfessionalId | InstitutionId;

/**
 * Makes ids that no record of any kind has yet. Handed in by the composition root, so that the model
 * stays pure and tests can count.
 */
export type MakeId = <Kind extends string>() => Id<Kind>;
