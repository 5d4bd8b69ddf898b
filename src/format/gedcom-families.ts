import type { CoupleState } from '../model/couple';
import type { FiliationKind } from '../model/filiation';
import type { GedcomLine, GedcomRecords } from './gedcom-lines';
import { readLinks, type GedcomLinks, type GedcomPedigree } from './gedcom-links';
import { dateIn, heldYear, type GedcomPerson } from './gedcom-person';
import { withoutCycles } from './without-cycles';

/** Persons are named by their number in the list of people. */
interface GedcomCouple {
  readonly partners: readonly [number, number];
  readonly states: readonly CoupleState[];
}

interface GedcomFiliation {
  readonly child: number;
  /** The two partners of a couple, or one parent. */
  readonly parents: readonly [number, number] | readonly [number];
  readonly kind: FiliationKind;
}

export interface GedcomKin {
  readonly couples: readonly GedcomCouple[];
  /** Siblings follow one another in order of birth. */
  readonly filiations: readonly GedcomFiliation[];
  /** Ties left out: to nobody in the file, to oneself, told twice, in a circle, to parents nobody names. */
  readonly tiesLeft: number;
}

/** One family of the file. */
interface Family {
  readonly xref: string | null;
  readonly husband: number | null;
  readonly wife: number | null;
  readonly children: readonly number[];
  readonly states: readonly CoupleState[];
  readonly tiesLeft: number;
}

/** The couples and children of a file. The same two persons make one couple, however many families name them. */
export function readKin({ people, families }: GedcomRecords, persons: readonly GedcomPerson[]): GedcomKin {
  const links = readLinks(people);
  const numbers = new Map(people.flatMap(({ xref }, index) => (xref === null ? [] : [[xref, index]])));
  const read = families.map((family) => readFamily(family, numbers, links, persons));
  const couples = new Map<string, GedcomCouple>();
  for (const { husband, wife, states } of read) {
    if (husband === null || wife === null) continue;
    const key = keyOf([husband, wife]);
    const known = couples.get(key);
    couples.set(key, {
      partners: known?.partners ?? [husband, wife],
      states: [...(known?.states ?? []), ...states],
    });
  }
  const told = read.flatMap((family) => filiationsIn(family, links));
  const possible = told.filter(({ child, parents }) => parents.length > 0 && !parents.includes(child));
  const here = new Set(families.map(({ xref }) => xref));
  const astray = people.flatMap(({ below }) =>
    below.filter(({ tag, pointer }) => /^FAM[CS]$/u.test(tag) && pointer !== 'VOID' && !here.has(pointer)),
  );
  const distinct = new Map(possible.map((tie) => [`${String(tie.child)} < ${keyOf(tie.parents)}`, tie]));
  const filiations = withoutCycles([...distinct.values()].flatMap(withParents));
  return {
    couples: [...couples.values()],
    filiations,
    tiesLeft: read.reduce(
      (sum, { tiesLeft }) => sum + tiesLeft,
      told.length - filiations.length + astray.length,
    ),
  };
}

function keyOf(persons: readonly number[]): string {
  return [...persons].sort((a, b) => a - b).join(' ');
}

function readFamily(
  { xref, below }: GedcomRecords['families'][number],
  numbers: ReadonlyMap<string, number>,
  links: GedcomLinks,
  persons: readonly GedcomPerson[],
): Family {
  const pointers = (tag: string): readonly GedcomLine[] => below.filter((line) => line.tag === tag);
  const known = (lines: readonly GedcomLine[]): readonly number[] =>
    lines.flatMap(({ pointer }) => numbers.get(pointer ?? '') ?? []);
  const husbands = known(pointers('HUSB'));
  const wives = known(pointers('WIFE'));
  const listed = known(pointers('CHIL'));
  const partners = [...new Set([...husbands, ...wives, ...(links.partners.get(xref ?? '') ?? [])])];
  const husband = husbands[0] ?? partners.find((one) => one !== wives[0]) ?? null;
  const wife = wives.find((one) => one !== husband) ?? partners.find((one) => one !== husband) ?? null;
  const children = new Set([...listed, ...(links.children.get(xref ?? '') ?? [])]);
  const lines = [...pointers('HUSB'), ...pointers('WIFE'), ...pointers('CHIL')].filter(
    ({ pointer }) => pointer !== 'VOID',
  );
  return {
    xref,
    husband,
    wife,
    children: inOrderOfBirth([...children], persons),
    states: statesOf(below),
    tiesLeft:
      lines.length -
      (new Set([...husbands, ...wives]).size + new Set(listed).size) +
      Math.max(0, partners.length - 2),
  };
}

/** The eldest first; whoever has no date keeps the place after the sibling listed before. */
function inOrderOfBirth(children: readonly number[], persons: readonly GedcomPerson[]): readonly number[] {
  let latest = -Infinity;
  return children
    .map((child) => ({ child, moment: (latest = persons[child]?.moment ?? latest) }))
    .sort((a, b) => (a.moment === b.moment ? 0 : a.moment - b.moment))
    .map(({ child }) => child);
}

const STATES = { MARR: 'married', DIV: 'divorced' } as const;

/** Married, then divorced; a year only where the file gives it for certain. */
function statesOf(below: readonly GedcomLine[]): readonly CoupleState[] {
  return (['MARR', 'DIV'] as const).flatMap((tag) => {
    const events = below.filter((line) => line.tag === tag && line.value.toUpperCase() !== 'N');
    const dates = events.flatMap((event) => dateIn(event) ?? []);
    const year = heldYear(dates.find(({ exact }) => exact) ?? null);
    return events.length === 0 ? [] : [{ kind: STATES[tag], year }];
  });
}

interface Tie {
  readonly child: number;
  readonly parents: readonly number[];
  readonly kind: FiliationKind;
}

function filiationsIn({ xref, husband, wife, children }: Family, links: GedcomLinks): readonly Tie[] {
  return children.flatMap((child): readonly Tie[] => {
    const { kind, by }: GedcomPedigree = links.pedigreeOf(child, xref);
    const parents = [husband, wife].filter((one) => one !== null);
    if (by === 'BOTH' || parents.length < 2) return [{ child, parents, kind }];
    const [adopting, other] = by === 'HUSB' ? [husband, wife] : [wife, husband];
    return [adopting, other].flatMap((parent, index) =>
      parent === null ? [] : [{ child, parents: [parent], kind: index === 0 ? kind : 'birth' }],
    );
  });
}

function withParents({ child, parents: [one, other], kind }: Tie): readonly GedcomFiliation[] {
  if (one === undefined) return [];
  return [{ child, parents: other === undefined ? [one] : [one, other], kind }];
}
