import type { FamilyGraph } from './family-graph';

/** Partners of one row, side by side: they move as one. */
export type Chain = readonly number[];

/** The chains of one row, moved as little as it takes for every sibling to stand right of the elder ones. */
export type BirthOrder = (row: readonly Chain[]) => readonly Chain[];

/**
 * How the rows of a family keep the eldest on the left. Chains are cut only where couples tie the siblings of
 * two families crosswise; of two orders that contradict each other, the one told first is kept.
 */
export function birthOrder(graph: FamilyGraph): BirthOrder {
  const elders = eldersOf(graph);
  return (row) => (row.flat().some((person) => elders[person]?.length !== 0) ? arranged(row, elders) : row);
}

type Elders = readonly (readonly number[])[];

/** Elder siblings of each person on the same row, without those who would turn the order in a circle. */
function eldersOf({ ids, row, sibships }: FamilyGraph): Elders {
  const elders: number[][] = ids.map(() => []);
  for (const { children } of sibships) {
    children.forEach((younger, index) => {
      for (const elder of children.slice(0, index)) {
        const own = elders[younger];
        if (own === undefined || own.includes(elder) || row[elder] !== row[younger]) continue;
        if (!isElder(younger, elder, elders)) own.push(elder);
      }
    });
  }
  return elders;
}

function isElder(one: number, other: number, elders: Elders): boolean {
  const seen = new Set([other]);
  for (const person of seen) {
    if (person === one) return true;
    for (const elder of elders[person] ?? []) seen.add(elder);
  }
  return false;
}

function arranged(row: readonly Chain[], elders: Elders): readonly Chain[] {
  const waiting = row.map((chain) => withinChain(chain, elders));
  const placed = new Set<number>();
  const result: Chain[] = [];
  const isFree = (person: number, chain: Chain): boolean =>
    elders[person]?.every((elder) => placed.has(elder) || chain.includes(elder)) !== false;
  while (waiting.length > 0) {
    const whole = waiting.findIndex((chain) => chain.every((person) => isFree(person, chain)));
    const at = Math.max(
      0,
      whole >= 0 ? whole : waiting.findIndex((chain) => chain.some((person) => isFree(person, []))),
    );
    const chain = waiting[at] ?? [];
    const alone = whole >= 0 ? undefined : chain.find((person) => isFree(person, []));
    const next = alone === undefined ? chain : [alone];
    const rest = chain.filter((person) => !next.includes(person));
    waiting.splice(at, 1, ...(rest.length === 0 ? [] : [rest]));
    for (const person of next) placed.add(person);
    result.push(next);
  }
  return result;
}

/** A chain that holds siblings, turned round or taken apart until they stand in order. */
function withinChain(chain: Chain, elders: Elders): Chain {
  const inOrder = (list: Chain): boolean =>
    list.every((person, index) =>
      list.slice(index + 1).every((later) => elders[person]?.includes(later) !== true),
    );
  if (inOrder(chain)) return chain;
  const turned = chain.toReversed();
  if (inOrder(turned)) return turned;
  const left = [...chain];
  const sorted: number[] = [];
  while (left.length > 0) {
    const at = left.findIndex((person) => elders[person]?.some((elder) => left.includes(elder)) !== true);
    sorted.push(...left.splice(Math.max(0, at), 1));
  }
  return sorted;
}
