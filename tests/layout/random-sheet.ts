import fc from 'fast-check';
import { FIELD_IDS } from '../../src/model/default-fields';
import type { DiagramDocument } from '../../src/model/document';
import type { FigureId, Id } from '../../src/model/ids';
import {
  aCouple,
  aDocument,
  aFiliation,
  aHousehold,
  anActivation,
  anInstitution,
  aPerson,
  aProfessional,
  idOf,
} from '../builders';

/** How big the sheets may be. */
interface SheetSize {
  readonly persons: number;
  readonly institutions: number;
  readonly professionals: number;
}

/** A whole sheet, nothing placed, and its figures in the order in which they are told. */
export interface RandomSheet {
  readonly document: DiagramDocument;
  readonly order: readonly FigureId[];
}

const USUAL: SheetSize = { persons: 14, institutions: 18, professionals: 24 };

/**
 * Sheets with any family that can be told: unions between relatives, somebody with eight partners, children
 * of two couples, several families, homes across them; buildings with many people and with none. Nobody is
 * their own ancestor; first names differ, so that no label changes when another name comes.
 */
export function randomSheet(size: SheetSize = USUAL): fc.Arbitrary<RandomSheet> {
  const pick = fc.nat({ max: 10_000 });
  return fc
    .record({
      persons: fc.array(
        fc.record({ year: fc.option(fc.integer({ min: 1930, max: 2024 })), other: fc.nat(9) }),
        {
          maxLength: size.persons,
        },
      ),
      institutions: fc.array(fc.nat(5), { maxLength: size.institutions }),
      professionals: fc.array(fc.record({ house: pick, alone: fc.nat(9), long: fc.boolean() }), {
        maxLength: size.professionals,
      }),
      couples: fc.array(fc.record({ one: pick, two: pick, apart: fc.boolean(), hub: fc.boolean() }), {
        maxLength: size.persons,
      }),
      filiations: fc.array(fc.record({ child: pick, parent: pick, single: fc.nat(4) }), {
        maxLength: size.persons * 2,
      }),
      homes: fc.array(fc.array(pick, { minLength: 1, maxLength: 5 }), { maxLength: 4 }),
      arrows: fc.array(fc.record({ from: pick, to: pick }), { maxLength: 30 }),
      shuffle: fc.array(pick, { minLength: 60, maxLength: 60 }),
    })
    .map(toSheet);
}

interface Spec {
  readonly persons: readonly { readonly year: number | null; readonly other: number }[];
  readonly institutions: readonly number[];
  readonly professionals: readonly {
    readonly house: number;
    readonly alone: number;
    readonly long: boolean;
  }[];
  readonly couples: readonly {
    readonly one: number;
    readonly two: number;
    readonly apart: boolean;
    readonly hub: boolean;
  }[];
  readonly filiations: readonly {
    readonly child: number;
    readonly parent: number;
    readonly single: number;
  }[];
  readonly homes: readonly (readonly number[])[];
  readonly arrows: readonly { readonly from: number; readonly to: number }[];
  readonly shuffle: readonly number[];
}

const FIELDS = [...Object.values(FIELD_IDS), null];

function toSheet(spec: Spec): RandomSheet {
  const persons = spec.persons.map(({ year, other }, index) =>
    aPerson({
      id: idOf(`F${index}`),
      name: `Prénom${index}`,
      birthYear: year,
      kind: other === 0 ? 'other' : 'family',
      tie: other === 0 ? `ami de Prénom${index - 1}` : null,
    }),
  );
  const institutions = spec.institutions.map((field, index) =>
    anInstitution({ id: idOf(`I${index}`), name: `Service ${index}`, field: FIELDS[field] ?? null }),
  );
  const professionals = spec.professionals.map(({ house, alone, long }, index) =>
    aProfessional({
      id: idOf(`P${index}`),
      name: long ? `Marie-Antoinette ${index}` : `Pro ${index}`,
      function: long ? 'référente de parcours' : null,
      institution: alone === 0 ? null : (at(institutions, house)?.id ?? null),
    }),
  );
  const figures = [...persons, ...institutions, ...professionals].map(({ id }): FigureId => id);
  return {
    document: aDocument({
      ...kinship(
        spec,
        persons.map(({ id }) => id),
      ),
      persons,
      institutions,
      professionals,
      activations: spec.arrows.flatMap(({ from, to }, index) => {
        const [start, end] = [at(figures, from), at(figures, to)];
        if (start === undefined || end === undefined || start === end) return [];
        return [anActivation({ id: idOf(`A${index}`), from: [start], to: [end], rank: index })];
      }),
    }),
    order: shuffled(figures, spec.shuffle),
  };
}

/** Parents are told of lower number than their children: no one is their own ancestor. */
function kinship(spec: Spec, ids: readonly Id<'person'>[]) {
  const couples = spec.couples.flatMap(({ one, two, apart, hub }, index) => {
    const [left, right] = [hub ? ids[0] : at(ids, one), at(ids, two)];
    if (left === undefined || right === undefined || left === right) return [];
    const states = apart ? [{ kind: 'separated' as const, year: null }] : [];
    return [aCouple({ id: idOf(`C${index}`), partners: [left, right], states })];
  });
  const filiations = spec.filiations.flatMap(({ child, parent, single }, index) => {
    const id = at(ids, child);
    const couple = single === 0 ? undefined : at(couples, parent);
    const parents = couple?.partners ?? [at(ids, parent)];
    const elder = parents.every(
      (one) => one !== undefined && id !== undefined && ids.indexOf(one) < ids.indexOf(id),
    );
    const [first] = parents;
    if (id === undefined || first === undefined || !elder) return [];
    return [aFiliation({ id: idOf(`K${index}`), child: id, parent: couple?.id ?? first })];
  });
  const households = spec.homes.flatMap((members, index) => {
    const inside = [...new Set(members.flatMap((member) => at(ids, member) ?? []))];
    return inside.length === 0 ? [] : [aHousehold({ id: idOf(`H${index}`), members: inside })];
  });
  return { couples, filiations, households };
}

function at<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

function shuffled<T>(list: readonly T[], numbers: readonly number[]): readonly T[] {
  const rest = [...list];
  return list.flatMap((_, index) => rest.splice((numbers[index % numbers.length] ?? 0) % rest.length, 1));
}
