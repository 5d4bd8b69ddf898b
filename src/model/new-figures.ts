import type { FieldId, InstitutionId, PersonId, ProfessionalId } from './ids';
import type { Institution } from './institution';
import type { Person } from './person';
import type { Point } from './point';
import type { Professional } from './professional';

/** Somebody of whom only the name is known. */
export function newPerson(
  id: PersonId,
  { name, kind, position }: Pick<Person, 'name' | 'kind' | 'position'>,
): Person {
  return {
    id,
    name,
    kind,
    sex: null,
    birthYear: null,
    birthApproximate: false,
    deceased: false,
    deathYear: null,
    expected: false,
    loss: null,
    tie: null,
    position,
    pinned: false,
  };
}

/** Somebody at work of whom only the name is known, and where they work, if anywhere. */
export function newProfessional(
  id: ProfessionalId,
  told: { readonly name: string; readonly institution: InstitutionId | null; readonly position: Point },
): Professional {
  return { id, ...told, sex: null, function: null, shortFunction: null, field: null, pinned: false };
}

/** An empty building. */
export function newInstitution(
  id: InstitutionId,
  told: { readonly name: string; readonly field: FieldId | null } & Pick<
    Institution,
    'signSide' | 'position'
  >,
): Institution {
  return { id, ...told, shortName: null, pinned: false };
}
