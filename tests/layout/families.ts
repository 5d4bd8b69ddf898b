import type { DiagramDocument } from '../../src/model/document';
import type { Filiation } from '../../src/model/filiation';
import { aCouple, aDocument, aFiliation, aPerson, idOf } from '../builders';

type Kind = Filiation['kind'];
type Child =
  string | readonly [name: string, kind: Kind] | readonly [name: string, kind: Kind, twins: string];

/** A family told as people with their years, and as parents (« Rosa+Ugo », or one alone) with their children. */
export function aFamily(
  people: Readonly<Record<string, number | null>>,
  families: readonly (readonly [parents: string, ...children: Child[]])[],
): DiagramDocument {
  const couples = families
    .map(([parents]) => parents.split('+'))
    .filter((partners) => partners.length === 2)
    .map(([one, other]) => aCouple({ id: idOf(`${one!}+${other!}`), partners: [idOf(one!), idOf(other!)] }));
  const filiations = families.flatMap(([parents, ...children]) =>
    children.map((child) => {
      const [name, kind, group] = typeof child === 'string' ? ([child, 'birth', undefined] as const) : child;
      return aFiliation({
        child: idOf(name),
        parent: idOf(parents),
        kind,
        twins: group === undefined ? null : { group, kind: 'identical' },
      });
    }),
  );
  return aDocument({
    persons: Object.entries(people).map(([name, birthYear]) => aPerson({ id: idOf(name), name, birthYear })),
    couples,
    filiations,
  });
}

const named = (...names: readonly string[]): Record<string, null> =>
  Object.fromEntries(names.map((name) => [name, null]));

/** Families that have defeated drawing programs. */
export const HARD_FAMILIES: readonly (readonly [string, DiagramDocument])[] = [
  [
    'a remarriage, with children of both',
    aFamily({ Rosa: 1960, Ugo: 1958, Pia: 1965, Lea: 1985, Max: 1983, Tom: 1995, Noa: 1992 }, [
      ['Rosa+Ugo', 'Lea', 'Max'],
      ['Ugo+Pia', 'Tom', 'Noa'],
    ]),
  ],
  [
    'eight partners, a child with each',
    aFamily(
      named('Hub', ...Array.from({ length: 8 }, (_, index) => [`P${index}`, `C${index}`]).flat()),
      Array.from({ length: 8 }, (_, index) => [`Hub+P${index}`, `C${index}`] as const),
    ),
  ],
  [
    'a couple of an uncle and his niece, another of two first cousins',
    aFamily(named('Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fe', 'Gus', 'Hal', 'Ivy', 'Jo', 'Kim'), [
      ['Ada+Bo', 'Cy', 'Di', 'Ed'],
      ['Di+Fe', 'Gus', 'Hal'],
      ['Cy+Jo', 'Ivy'],
      ['Ed+Gus', 'Kim'],
      ['Hal+Ivy'],
    ]),
  ],
  [
    'brothers and sisters of two families married crosswise',
    aFamily({ F: null, M: null, G: null, N: null, a: 1950, b: 1952, x: 1951, y: 1953, ay: 1980, bx: 1981 }, [
      ['F+M', 'a', 'b'],
      ['G+N', 'x', 'y'],
      ['a+y', 'ay'],
      ['b+x', 'bx'],
    ]),
  ],
  [
    'a brother and a sister as a couple',
    aFamily({ F: null, M: null, old: 1900, mid: 1902, young: 1904, child: 1930 }, [
      ['F+M', 'young', 'mid', 'old'],
      ['young+old', 'child'],
    ]),
  ],
  [
    'a child with two families of parents, and adopted twins',
    aFamily({ Ana: 1970, Luc: 1971, Eva: 1968, Jan: 1969, Zoe: 2001, Abel: 2003, Ines: 2003, Paul: 1999 }, [
      ['Ana+Luc', 'Zoe'],
      ['Eva+Jan', ['Zoe', 'foster'], ['Abel', 'adopted', 'twins'], ['Ines', 'adopted', 'twins'], 'Paul'],
    ]),
  ],
  [
    'ten generations in a line, each with two siblings of unknown age',
    aFamily(
      named(...Array.from({ length: 10 }, (_, row) => [`m${row}`, `f${row}`, `s${row}`, `t${row}`]).flat()),
      Array.from(
        { length: 9 },
        (_, row) => [`m${row}+f${row}`, `s${row + 1}`, `m${row + 1}`, `t${row + 1}`] as const,
      ),
    ),
  ],
  [
    'parents alone, two families',
    aFamily(named('Solo', 'a', 'b', 'c', 'Other', 'd'), [
      ['Solo', 'a', 'b'],
      ['a', 'c'],
      ['Other', 'd'],
    ]),
  ],
  [
    'twelve children, married in turn',
    aFamily(
      Object.fromEntries([
        ['F', null],
        ['M', null],
        ...Array.from({ length: 12 }, (_, index) => [`k${index}`, 1920 + ((index * 7) % 12)] as const),
        ...Array.from({ length: 6 }, (_, index) => [`w${index}`, null] as const),
        ...Array.from({ length: 6 }, (_, index) => [`g${index}`, 1950 + index] as const),
      ]),
      [
        ['F+M', ...Array.from({ length: 12 }, (_, index) => `k${index}`)],
        ...Array.from({ length: 6 }, (_, index) => [`k${index * 2}+w${index}`, `g${index}`] as const),
      ],
    ),
  ],
];
