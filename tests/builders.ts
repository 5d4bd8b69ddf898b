import type { Activation } from '../src/model/activation';
import { blankSitting } from '../src/model/blank-sitting';
import type { Couple } from '../src/model/couple';
import { DEFAULT_FIELDS } from '../src/model/default-fields';
import type { DiagramDocument } from '../src/model/document';
import type { Field } from '../src/model/field';
import type { Filiation } from '../src/model/filiation';
import type { Household } from '../src/model/household';
import type { Id, MakeId } from '../src/model/ids';
import type { Institution } from '../src/model/institution';
import type { Person } from '../src/model/person';
import type { Professional } from '../src/model/professional';
import { DEFAULT_OPTIONS, type SheetOptions } from '../src/model/sheet-options';
import type { Sitting } from '../src/model/sitting';

/** A readable id of whatever kind is expected: `idOf('ana')`. */
export const idOf = <Kind extends string>(text: string): Id<Kind> => text as Id<Kind>;

/** Ids that count: `id1`, `id2`… */
export function countingIds(prefix = 'id'): MakeId {
  let count = 0;
  return () => idOf(`${prefix}${(count += 1)}`);
}

export function aPerson(parts: Partial<Person> = {}): Person {
  return {
    id: idOf('person'),
    name: 'Ana Vidal',
    kind: 'family',
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
    position: { x: 0, y: 0 },
    pinned: false,
    staysHere: false,
    ...parts,
  };
}

export function aProfessional(parts: Partial<Professional> = {}): Professional {
  return {
    id: idOf('professional'),
    name: 'Samir Benali',
    sex: null,
    function: null,
    shortFunction: null,
    institution: null,
    field: null,
    position: { x: 0, y: 0 },
    pinned: false,
    staysHere: false,
    ...parts,
  };
}

export function anInstitution(parts: Partial<Institution> = {}): Institution {
  return {
    id: idOf('institution'),
    name: 'Le Pont',
    shortName: null,
    field: null,
    signSide: 'above',
    position: { x: 0, y: 0 },
    pinned: false,
    staysHere: false,
    ...parts,
  };
}

export function aHousehold(parts: Partial<Household> = {}): Household {
  return { id: idOf('household'), name: null, members: [], ...parts };
}

export function aCouple(parts: Pick<Couple, 'partners'> & Partial<Couple>): Couple {
  return { id: idOf('couple'), states: [], ...parts };
}

export function aFiliation(parts: Pick<Filiation, 'child' | 'parent'> & Partial<Filiation>): Filiation {
  return { id: idOf(`${parts.parent}-${parts.child}`), kind: 'birth', twins: null, ...parts };
}

export function anActivation(parts: Pick<Activation, 'from' | 'to'> & Partial<Activation>): Activation {
  return {
    id: idOf('activation'),
    kind: 'activation',
    about: null,
    concerns: [],
    present: [],
    date: null,
    ended: false,
    toldBy: null,
    toldAt: null,
    rank: 1,
    angles: [],
    shapedByHand: false,
    badgeAt: null,
    badgeByHand: false,
    staysHere: false,
    ...parts,
  };
}

export function aSitting(parts: Partial<Sitting> = {}): Sitting {
  const told = { title: 'Feuille du 17 mars 2026', date: '2026-03-17' };
  return { ...blankSitting(idOf('sitting'), told), ...parts };
}

export function aField(parts: Partial<Field> = {}): Field {
  return { id: idOf('field'), name: 'politique', icon: 'custom', shown: true, tag: null, ...parts };
}

interface Records {
  readonly persons?: readonly Person[];
  readonly professionals?: readonly Professional[];
  readonly institutions?: readonly Institution[];
  readonly households?: readonly Household[];
  readonly couples?: readonly Couple[];
  readonly filiations?: readonly Filiation[];
  readonly activations?: readonly Activation[];
  readonly sittings?: readonly Sitting[];
  /** Beside the five. */
  readonly moreFields?: readonly Field[];
  readonly options?: Partial<SheetOptions>;
}

/** A document of these records, with the five fields and one sitting. */
export function aDocument(records: Records = {}): DiagramDocument {
  return {
    persons: byId(records.persons),
    professionals: byId(records.professionals),
    institutions: byId(records.institutions),
    households: byId(records.households),
    couples: byId(records.couples),
    filiations: byId(records.filiations),
    activations: byId(records.activations),
    sittings: byId(records.sittings ?? [aSitting()]),
    fields: { ...DEFAULT_FIELDS, ...byId(records.moreFields) },
    options: { ...DEFAULT_OPTIONS, ...records.options },
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[] = []): Record<T['id'], T> {
  return Object.fromEntries(records.map((record) => [record.id, record])) as Record<T['id'], T>;
}
