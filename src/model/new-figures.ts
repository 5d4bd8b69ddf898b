import type { InstitutionId, PersonId, ProfessionalId } from './ids';
import type { Institution } from './institution';
import type { Person } from './person';
import type { Professional } from './professional';

/** Somebody of whom only the name is known, not standing anywhere yet. */
export function newPerson(
  id: PersonId,
  { name, kind }: Pick<Person, 'name' | 'kind'>,
): Omit<Person, 'position'> {
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
    wish: null,
    wishShown: false,
    wishStaysHere: false,
    pinned: false,
    staysHere: false,
  };
}

/** Somebody at work of whom only the name is known, not standing anywhere yet. */
export function newProfessional(id: ProfessionalId, name: string): Omit<Professional, 'position'> {
  return {
    id,
    name,
    sex: null,
    function: null,
    shortFunction: null,
    institution: null,
    field: null,
    pinned: false,
    staysHere: false,
  };
}

/** An empty building, not standing anywhere yet. */
export function newInstitution(
  id: InstitutionId,
  { name, field }: Pick<Institution, 'name' | 'field'>,
): Omit<Institution, 'position' | 'signSide'> {
  return { id, name, shortName: null, field, pinned: false, staysHere: false };
}
