import type { FiliationKind } from '../model/filiation';
import type { GedcomLine, GedcomRecords } from './gedcom-lines';

/** Which of the two in a family a tie is to. */
type GedcomSide = 'HUSB' | 'WIFE' | 'BOTH';

/** How a child belongs to a family; `by` tells one parent from the other where only one adopted. */
export interface GedcomPedigree {
  readonly kind: FiliationKind;
  readonly by: GedcomSide;
}

/** What people say of the families they belong to, by the family's name in the file; people are numbers. */
export interface GedcomLinks {
  readonly partners: ReadonlyMap<string, readonly number[]>;
  readonly children: ReadonlyMap<string, readonly number[]>;
  readonly pedigreeOf: (child: number, family: string | null) => GedcomPedigree;
}

const BIRTH: GedcomPedigree = { kind: 'birth', by: 'BOTH' };

export function readLinks(people: GedcomRecords['people']): GedcomLinks {
  const partners = new Map<string, number[]>();
  const children = new Map<string, number[]>();
  const pedigrees = new Map<string, GedcomPedigree>();
  const key = (child: number, family: string | null): string => `${String(child)} ${family ?? ''}`;
  people.forEach(({ below }, person) => {
    for (const { pointer } of below.filter(({ tag }) => tag === 'FAMS')) note(partners, pointer, person);
    const families = below.filter(({ tag }) => tag === 'FAMC');
    for (const family of families) {
      note(children, family.pointer, person);
      const kind = kindOf(family);
      if (kind !== 'birth') pedigrees.set(key(person, family.pointer), { kind, by: 'BOTH' });
    }
    for (const adoption of below.filter(({ tag }) => tag === 'ADOP')) {
      const [named = families.length === 1 ? families[0] : undefined] = adoption.below.filter(
        ({ tag }) => tag === 'FAMC',
      );
      if (named === undefined) continue;
      note(children, named.pointer, person);
      pedigrees.set(key(person, named.pointer), { kind: 'adopted', by: sideOf(named) });
    }
  });
  return {
    partners,
    children,
    pedigreeOf: (child, family) => pedigrees.get(key(child, family)) ?? BIRTH,
  };
}

function note(lists: Map<string, number[]>, family: string | null, person: number): void {
  if (family === null) return;
  const list = lists.get(family);
  if (list === undefined) lists.set(family, [person]);
  else list.push(person);
}

function kindOf(family: GedcomLine): FiliationKind {
  const told = family.below.find(({ tag }) => tag === 'PEDI')?.value.toUpperCase() ?? '';
  if (told.startsWith('ADOP')) return 'adopted';
  return told.startsWith('FOSTER') ? 'foster' : 'birth';
}

function sideOf(family: GedcomLine): GedcomSide {
  const told = family.below.find(({ tag }) => tag === 'ADOP')?.value.toUpperCase();
  return told === 'HUSB' || told === 'WIFE' ? told : 'BOTH';
}
