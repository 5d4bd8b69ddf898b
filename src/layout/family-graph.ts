import type { DiagramDocument } from '../model/document';
import type { PersonId } from '../model/ids';
import { recordsOf } from '../model/records';
import type { FamilyTies } from './family-ties';

interface FamilyPair {
  readonly partners: readonly [number, number];
  /** Px between the two, when nothing stands in the way. */
  readonly pitch: number;
}

/**
 * One family as numbers, so that many orders of it can be tried quickly: persons are counted 0, 1, 2… in
 * order of telling, and every tie names them so.
 */
export interface FamilyGraph {
  readonly ids: readonly PersonId[];
  /** Row of each person; 0 is the topmost. */
  readonly row: readonly number[];
  readonly rowCount: number;
  /** How many rows the topmost stands below the row of whoever was told first; 0 or negative. */
  readonly top: number;
  /** Half the room each needs, px: the wider of figure and label. */
  readonly half: readonly number[];
  readonly sibships: readonly { readonly parents: readonly number[]; readonly children: readonly number[] }[];
  readonly pairs: readonly FamilyPair[];
  /** Households of two or more of them. */
  readonly homes: readonly (readonly number[])[];
}

/**
 * Families that have neither kin nor a home in common with each other, in order of telling.
 * @param members who is to stand in the families' rows: those left out belong to none
 * @param halfWidth half the room a person needs, px
 */
export function familyGraphs(
  document: Pick<DiagramDocument, 'persons' | 'households'>,
  ties: FamilyTies,
  levels: ReadonlyMap<PersonId, number>,
  members: ReadonlySet<PersonId>,
  halfWidth: (id: PersonId) => number,
): readonly FamilyGraph[] {
  const homes = recordsOf(document.households)
    .map((home) => home.members.filter((id) => members.has(id)))
    .filter((home) => home.length > 1);
  const kin = kinGroups([...members], ties);
  const shifts = shiftsByHome(document, kin, homes, levels);
  const families = mergeGroups(kin, homes);
  return families.map((ids) => {
    const raw = ids.map((id) => (levels.get(id) ?? 0) + (shifts.get(id) ?? 0));
    const top = Math.min(...raw);
    const row = raw.map((level) => level - top);
    return {
      ids,
      row,
      rowCount: Math.max(...row) + 1,
      top: top - (raw[0] ?? 0),
      half: ids.map(halfWidth),
      ...numbered(ids, ties, homes),
    };
  });
}

function numbered(
  ids: readonly PersonId[],
  ties: FamilyTies,
  homes: readonly (readonly PersonId[])[],
): Pick<FamilyGraph, 'sibships' | 'pairs' | 'homes'> {
  const at = new Map(ids.map((id, index) => [id, index]));
  const inside = (list: readonly PersonId[]): number[] => list.flatMap((id) => at.get(id) ?? []);
  const sibships = ties.sibships
    .map(({ parents, children }) => ({ parents: inside(parents), children: inside(children) }))
    .filter(({ parents, children }) => parents.length > 0 && children.length > 0);
  const parents = new Set(sibships.flatMap((sibship) => sibship.parents));
  const livingTogether = homes.map(inside).filter((home) => home.length > 1);
  const pairs = ties.partnerships.flatMap(({ partners, apart }) => {
    const [left, right] = inside(partners);
    if (left === undefined || right === undefined) return [];
    const both = (list: readonly number[]): boolean => list.includes(left) && list.includes(right);
    const grandparents = sibships.some(
      (sibship) => both(sibship.parents) && sibship.children.some((child) => parents.has(child)),
    );
    const close = grandparents && !livingTogether.some(both);
    const pitch = apart ? APART_PITCH : close ? GRANDPARENTS_PITCH : TOGETHER_PITCH;
    return [{ partners: [left, right] as const, pitch }];
  });
  return { sibships, pairs, homes: livingTogether };
}

/** Px between two partners who live together: room for their line and their children below. */
export const TOGETHER_PITCH = 190;
/** Px between two partners who separated. */
export const APART_PITCH = 260;
/** Px between grandparents: their children stand wider apart than they do. */
const GRANDPARENTS_PITCH = 126;

/** Persons joined by blood or couples, each group in order of telling. */
function kinGroups(members: readonly PersonId[], ties: FamilyTies): readonly (readonly PersonId[])[] {
  const bonds = [
    ...ties.partnerships.map(({ partners }) => partners),
    ...ties.sibships.map(({ parents, children }) => [...parents, ...children]),
  ];
  return mergeGroups(
    members.map((id) => [id]),
    bonds,
  );
}

/** Joins groups that a bond reaches; keeps the order in which the first of each was told. */
function mergeGroups(
  groups: readonly (readonly PersonId[])[],
  bonds: readonly (readonly PersonId[])[],
): readonly (readonly PersonId[])[] {
  const order = new Map(groups.flat().map((id, index) => [id, index]));
  const groupOf = new Map<PersonId, PersonId[]>();
  for (const group of groups) {
    const list = [...group];
    for (const id of list) groupOf.set(id, list);
  }
  for (const bond of bonds) {
    const [first, ...others] = bond.filter((id) => groupOf.has(id));
    for (const other of others) {
      const [kept, merged] = [first === undefined ? undefined : groupOf.get(first), groupOf.get(other)];
      if (kept === undefined || merged === undefined || kept === merged) continue;
      kept.push(...merged);
      for (const id of merged) groupOf.set(id, kept);
    }
  }
  return [...new Set(groupOf.values())].map((group) =>
    [...group].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  );
}

const YEARS_A_GENERATION = 28;

/**
 * Rows by which a group of kin is lowered because it shares a home with another group told before it:
 * they stand on one row, or as many apart as their years of birth say.
 */
function shiftsByHome(
  { persons }: Pick<DiagramDocument, 'persons'>,
  kin: readonly (readonly PersonId[])[],
  homes: readonly (readonly PersonId[])[],
  levels: ReadonlyMap<PersonId, number>,
): ReadonlyMap<PersonId, number> {
  const groupOf = new Map(kin.flatMap((group) => group.map((id) => [id, group] as const)));
  const shifts = new Map<PersonId, number>();
  for (const [host, ...others] of homes) {
    if (host === undefined) continue;
    for (const other of others) {
      const group = groupOf.get(other) ?? [];
      if (group === groupOf.get(host) || group.some((id) => shifts.has(id))) continue;
      const years = (persons[other]?.birthYear ?? NaN) - (persons[host]?.birthYear ?? NaN);
      const apart = Number.isNaN(years) ? 0 : Math.round(years / YEARS_A_GENERATION);
      const hostLevel = (levels.get(host) ?? 0) + (shifts.get(host) ?? 0);
      const shift = hostLevel + apart - (levels.get(other) ?? 0);
      for (const id of group) shifts.set(id, shift);
    }
  }
  return shifts;
}
