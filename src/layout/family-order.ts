import { birthOrder, type BirthOrder, type Chain } from './birth-order';
import { familyCost } from './family-cost';
import type { FamilyGraph } from './family-graph';
import { mean, spaceRows } from './family-spacing';

/** An order of the rows, what it costs, and the x of everyone in it. */
export interface FamilyOrder {
  readonly rows: readonly (readonly number[])[];
  readonly x: Float64Array;
  readonly cost: number;
}

type ChainRows = readonly (readonly Chain[])[];

const MOST_TRIALS = 500;
/** Trials × persons: a bigger family is tried in fewer orders, so that the time stays the same. */
const TRIAL_BUDGET = 14_000;
const BARYCENTRE_PASSES = 6;

/**
 * Orders the rows of one family: siblings from the eldest to the youngest, always; partners side by side,
 * children under their parents and homes unbroken as far as that allows. Begins from the order of telling, then moves chains of partners as long as that makes it better
 * or the trials are used up: always the same answer for the same family.
 */
export function orderFamily(graph: FamilyGraph): FamilyOrder {
  const eldestLeft = birthOrder(graph);
  const bonds = bondsOf(graph);
  let best = tried(graph, chainsInRows(graph).map(eldestLeft));
  let rows: ChainRows = best.chains;
  for (let pass = 0; pass < BARYCENTRE_PASSES; pass += 1) {
    rows = byBarycentre(bonds, rows, best.order.x, pass % 2 === 0).map(eldestLeft);
    const next = tried(graph, rows);
    if (next.order.cost < best.order.cost) best = next;
  }
  let trials = Math.min(MOST_TRIALS, Math.ceil(TRIAL_BUDGET / graph.ids.length));
  for (let better = true; better && trials > 0;) {
    better = false;
    for (const candidate of neighbours(best.chains, eldestLeft)) {
      if ((trials -= 1) <= 0) break;
      const next = tried(graph, candidate);
      if (next.order.cost >= best.order.cost - 1e-6) continue;
      best = next;
      better = true;
      break;
    }
  }
  return best.order;
}

function tried(graph: FamilyGraph, chains: ChainRows): { chains: ChainRows; order: FamilyOrder } {
  const rows = chains.map((row) => row.flat());
  const x = spaceRows(graph, rows);
  return { chains, order: { rows, x, cost: familyCost(graph, rows, x) } };
}

function chainsInRows(graph: FamilyGraph): ChainRows {
  const rows: Chain[][] = Array.from({ length: graph.rowCount }, () => []);
  const placed = new Set<number>();
  graph.ids.forEach((_, person) => {
    if (placed.has(person)) return;
    const chain = chainOf(graph, person);
    for (const member of chain) placed.add(member);
    rows[graph.row[person] ?? 0]?.push(chain);
  });
  return rows;
}

/** Former partners stand on the left of the person they were with, the present one on the right. */
function chainOf(graph: FamilyGraph, first: number): Chain {
  const chain = [first];
  const reached = [first];
  for (const person of reached) {
    for (const { partners, pitch } of graph.pairs) {
      if (!partners.includes(person)) continue;
      const partner = partners[0] === person ? partners[1] : partners[0];
      if (chain.includes(partner) || graph.row[partner] !== graph.row[person]) continue;
      const at = chain.indexOf(person);
      const former = pitch > 200;
      const leftTaken = at > 0 && isPair(graph, chain[at - 1], person);
      const rightTaken = at < chain.length - 1 && isPair(graph, chain[at + 1], person);
      const onLeft = former ? !leftTaken || rightTaken : rightTaken && !leftTaken;
      chain.splice(onLeft ? at : at + 1, 0, partner);
      reached.push(partner);
    }
  }
  return chain;
}

function isPair(graph: FamilyGraph, one: number | undefined, other: number): boolean {
  return graph.pairs.some(({ partners }) => partners.some((id) => id === one) && partners.includes(other));
}

type Sibship = FamilyGraph['sibships'][number];

/** The sibships each person is a child of, and a parent in. */
interface Bonds {
  readonly asChild: readonly (readonly Sibship[])[];
  readonly asParent: readonly (readonly Sibship[])[];
}

function bondsOf({ ids, sibships }: FamilyGraph): Bonds {
  const asChild: Sibship[][] = ids.map(() => []);
  const asParent: Sibship[][] = ids.map(() => []);
  for (const sibship of sibships) {
    for (const child of sibship.children) asChild[child]?.push(sibship);
    for (const parent of sibship.parents) asParent[parent]?.push(sibship);
  }
  return { asChild, asParent };
}

/** The middle of the parents of somebody and of their siblings, for each sibship; a little to the side by age. */
function placesAmongKin(person: number, bonds: Bonds, x: Float64Array): readonly number[] {
  return (bonds.asChild[person] ?? []).flatMap(({ parents, children }) => {
    const siblings = children.filter((one) => one !== person);
    const rank = children.indexOf(person) - (children.length - 1) / 2;
    return [mean(x, parents) + rank, ...(siblings.length === 0 ? [] : [mean(x, siblings) + rank])];
  });
}

/** Sorts the chains of each row by the middle of their parents and siblings (downwards) or of their children. */
function byBarycentre(bonds: Bonds, rows: ChainRows, x: Float64Array, downwards: boolean): ChainRows {
  const wish = (chain: Chain): number => {
    const places = chain.flatMap((person) =>
      downwards
        ? placesAmongKin(person, bonds, x)
        : (bonds.asParent[person] ?? []).map(({ children }) => mean(x, children)),
    );
    if (places.length === 0) return mean(x, chain);
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return rows.map((row) =>
    row
      .map((chain) => ({ chain, wish: wish(chain) }))
      .sort((a, b) => a.wish - b.wish)
      .map(({ chain }) => chain),
  );
}

/** Orders one step away: a chain turned round, its members exchanged, or moved along its row. */
function* neighbours(rows: ChainRows, eldestLeft: BirthOrder): Generator<ChainRows> {
  for (const [level, row] of rows.entries()) {
    const now = row.flat();
    for (const moved of rowsBeside(row)) {
      const next = eldestLeft(moved);
      if (isOther(next, now)) yield rows.with(level, next);
    }
  }
}

function* rowsBeside(row: readonly Chain[]): Generator<readonly Chain[]> {
  for (const [at, chain] of row.entries()) {
    if (chain.length > 1) yield row.with(at, chain.toReversed());
    for (let link = 0; chain.length > 2 && link < chain.length - 1; link += 1) {
      yield row.with(at, exchanged(chain, link));
    }
    for (let to = 0; to < row.length; to += 1) {
      if (to !== at) yield row.toSpliced(at, 1).toSpliced(to, 0, chain);
    }
  }
}

/** Birth often allows no other order: a row that stays as it is needs no trial. */
function isOther(next: readonly Chain[], now: readonly number[]): boolean {
  let index = 0;
  for (const chain of next) {
    for (const person of chain) {
      if (person !== now[index]) return true;
      index += 1;
    }
  }
  return false;
}

function exchanged(chain: Chain, link: number): Chain {
  const [left, right] = [chain[link], chain[link + 1]];
  return left === undefined || right === undefined ? chain : chain.with(link, right).with(link + 1, left);
}
