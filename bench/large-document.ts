import type { Activation } from '../src/model/activation';
import { blankSitting } from '../src/model/blank-sitting';
import { DEFAULT_FIELDS, FIELD_IDS } from '../src/model/default-fields';
import type { DiagramDocument } from '../src/model/document';
import type { FigureId, Id } from '../src/model/ids';
import type { Institution } from '../src/model/institution';
import type { Person } from '../src/model/person';
import type { Professional } from '../src/model/professional';
import { DEFAULT_OPTIONS } from '../src/model/sheet-options';

/** How many signs and arrows a made-up sheet has. */
export interface SheetSize {
  readonly nodes: number;
  readonly arrows: number;
}

const FAMILY_OF = 5;
const FIELDS = Object.values(FIELD_IDS);
const START = { x: 0, y: 0 };

/**
 * A made-up sheet, the same at every call: a third of the signs are family, in couples with three children;
 * the others are professionals by two and their buildings. Not placed, not routed.
 */
export function largeDocument({ nodes, arrows }: SheetSize): DiagramDocument {
  const random = randomNumbers(7);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const persons = times(Math.floor(nodes / 3), aFamilyMember);
  const buildings = Math.floor((nodes - persons.length) / 3);
  const institutions = times(buildings, anInstitution);
  const professionals = times(nodes - persons.length - buildings, (index) => aProfessional(index, buildings));
  const homes = times(Math.floor(persons.length / FAMILY_OF), (index) => index * FAMILY_OF);
  const family = persons.map(({ id }) => id);
  const workers = professionals.map(({ id }) => id);
  const told = times(arrows, (index): Activation => {
    const [from, to] = distinctEnds(() => pick<FigureId>(random() < 0.5 ? family : workers));
    return anArrow(index, from, to);
  });
  return {
    persons: keyed(persons),
    professionals: keyed(professionals),
    institutions: keyed(institutions),
    households: {},
    couples: keyed(
      homes.map((first) => ({
        id: id<'couple'>(`c${first}`),
        partners: [id<'person'>(`f${first}`), id<'person'>(`f${first + 1}`)] as const,
        states: [],
      })),
    ),
    filiations: keyed(
      homes.flatMap((first) =>
        [2, 3, 4].map((child) => ({
          id: id<'filiation'>(`d${first + child}`),
          child: id<'person'>(`f${first + child}`),
          parent: id<'couple'>(`c${first}`),
          kind: 'birth' as const,
          twins: null,
        })),
      ),
    ),
    activations: keyed(told),
    sittings: keyed([
      blankSitting(id<'sitting'>('s'), { title: 'Feuille du 17 mars 2026', date: '2026-03-17' }),
    ]),
    fields: DEFAULT_FIELDS,
    options: DEFAULT_OPTIONS,
  };
}

function aFamilyMember(index: number): Person {
  return {
    id: id('f' + String(index)),
    name: `Prénom${index} Famille${Math.floor(index / FAMILY_OF)}`,
    kind: 'family',
    sex: index % 2 === 0 ? 'female' : 'male',
    birthYear: 1950 + (index % 60),
    birthApproximate: false,
    deceased: false,
    deathYear: null,
    expected: false,
    loss: null,
    tie: null,
    wish: null,
    wishShown: false,
    wishStaysHere: false,
    position: START,
    pinned: false,
    staysHere: false,
  };
}

function aProfessional(index: number, buildings: number): Professional {
  return {
    id: id(`p${index}`),
    name: `Pro${index} Métier${index}`,
    sex: null,
    function: 'éducateur',
    shortFunction: null,
    institution: id(`i${index % buildings}`),
    field: null,
    position: START,
    pinned: false,
    staysHere: false,
  };
}

function anInstitution(index: number): Institution {
  return {
    id: id(`i${index}`),
    name: `Service ${index}`,
    shortName: null,
    field: FIELDS[index % FIELDS.length] ?? null,
    signSide: 'above',
    position: START,
    pinned: false,
    staysHere: false,
  };
}

function anArrow(index: number, from: FigureId, to: FigureId): Activation {
  return {
    id: id(`a${index}`),
    kind: 'activation',
    from: [from],
    to: [to],
    about: `demande numéro ${index}`,
    concerns: [],
    present: [],
    date: null,
    ended: false,
    toldBy: null,
    toldAt: null,
    rank: index + 1,
    angles: [],
    shapedByHand: false,
    badgeAt: null,
    badgeByHand: false,
    staysHere: false,
  };
}

function distinctEnds(next: () => FigureId): readonly [FigureId, FigureId] {
  const from = next();
  let to = next();
  while (to === from) to = next();
  return [from, to];
}

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function keyed<T extends { readonly id: string }>(records: readonly T[]): Record<T['id'], T> {
  return Object.fromEntries(records.map((record) => [record.id, record])) as Record<T['id'], T>;
}

function id<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}

/** Numbers in [0, 1) that are the same on every machine (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
