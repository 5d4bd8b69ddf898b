import fc from 'fast-check';
import type { Couple } from '../../src/model/couple';
import { FIELD_IDS } from '../../src/model/default-fields';
import type { DiagramDocument } from '../../src/model/document';
import type { Filiation } from '../../src/model/filiation';
import type { Household } from '../../src/model/household';
import type { CalendarPoint, ImpreciseDate } from '../../src/model/imprecise-date';
import type { Activation } from '../../src/model/activation';
import type { Institution } from '../../src/model/institution';
import type { Person } from '../../src/model/person';
import type { Professional } from '../../src/model/professional';
import type { Participant } from '../../src/model/sitting';
import { cleanText } from '../../src/model/text';
import { aHousehold, anInstitution, aPerson, aProfessional, idOf } from '../builders';
import { blankSheet } from './reading-tools';

/** Words that a careless reader trips over: separators, keywords, quotes, dates, other scripts. */
const ODD_WORDS = [
  'Lina',
  'Lina',
  'Haddad',
  'Morel',
  'de',
  'da',
  'Silva',
  'Dr',
  'Mme',
  'M.',
  'la',
  'juge',
  'Juge',
  'CPE',
  'CMP',
  'collège',
  'Collège',
  'et',
  'chez',
  '&',
  '+',
  '=',
  '@',
  '>',
  '>>',
  '<',
  '->',
  '→',
  ':',
  ',',
  '(',
  ')',
  '[',
  ']',
  '"',
  '«',
  '»',
  '“',
  "l'école",
  '’',
  'f',
  'h',
  'x',
  '1982',
  '09',
  '1950-2019',
  '†2019',
  'ans',
  '2',
  'vers',
  'enceinte',
  'grossesse',
  'foyer',
  'présents',
  'séance',
  'intrus',
  'personne',
  'pro',
  'inst',
  'autre',
  'sans',
  'champ',
  'institution',
  '#',
  '(2)',
  '(aide)',
  '(2024)',
  '(avec Lina)',
  '(terminée)',
  '(dit par Lina)',
  '(32/13/2024)',
  'educatrice',
  'éducatrice',
  'assistante',
  'sociale',
  'Łucja',
  'Şükrü',
  'Nguyễn',
  'Иван',
  'عائشة',
  '小明',
  '👩‍👧',
  'ß',
  'Œuvre',
  'e\u0301',
];

const oddText = (maxWords: number) =>
  fc
    .oneof(
      {
        weight: 6,
        arbitrary: fc
          .array(fc.constantFrom(...ODD_WORDS), { minLength: 1, maxLength: maxWords })
          .map((words) => words.join(' ')),
      },
      {
        weight: 2,
        arbitrary: fc
          .array(fc.constantFrom(...ODD_WORDS), { minLength: 1, maxLength: maxWords })
          .map((words) => words.join('')),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
    )
    .map(sayable)
    .filter((text) => text !== '');

/** As texts are stored, and trimmed; no line is read with half of a surrogate pair. */
function sayable(text: string): string {
  return cleanText(text.replace(/\p{Cs}/gu, '')).trim();
}

const name = oddText(4).filter((text) => Array.from(text).length <= 100);
const longText = oddText(8).filter((text) => Array.from(text).length <= 120);
const year = fc.integer({ min: 1800, max: 2200 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const sex = orNull(fc.constantFrom('female' as const, 'male' as const, 'other' as const));
const field = orNull(fc.constantFrom(...Object.values(FIELD_IDS)));

const point: fc.Arbitrary<CalendarPoint> = fc.oneof(
  fc.record({
    kind: fc.constant('day' as const),
    year,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({ kind: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    kind: fc.constant('season' as const),
    year,
    season: fc.constantFrom('spring' as const, 'summer' as const, 'autumn' as const, 'winter' as const),
  }),
  fc.record({ kind: fc.constant('year' as const), year }),
);
const date: fc.Arbitrary<ImpreciseDate> = fc.oneof(
  point,
  fc.record({ kind: fc.constant('since' as const), from: point }),
  fc.record({ kind: fc.constant('about' as const), at: point }),
  fc
    .tuple(point, point)
    .map((points) => points.toSorted((a, b) => a.year - b.year))
    .filter(([from, to]) => from!.year < to!.year)
    .map(([from, to]) => ({ kind: 'range' as const, from: from!, to: to! })),
);

/** Nobody dies before they are born. */
const latest = (birth: number | null, death: number | null): number | null =>
  birth === null || death === null ? death : Math.max(birth, death);

const person = fc
  .record({
    name,
    kind: fc.constantFrom('family' as const, 'family' as const, 'other' as const),
    sex,
    birthYear: orNull(year),
    birthApproximate: fc.boolean(),
    deceased: fc.boolean(),
    deathYear: orNull(year),
    tie: orNull(longText),
  })
  .map((told): Partial<Person> => ({
    ...told,
    birthApproximate: told.birthApproximate && told.birthYear !== null,
    deathYear: told.deceased ? latest(told.birthYear, told.deathYear) : null,
    tie: told.kind === 'other' ? told.tie : null,
  }));

/** A random document of all that the language can say. */
export const arbitraryDrawing: fc.Arbitrary<DiagramDocument> = fc
  .record({
    persons: fc.array(person, { maxLength: 7 }),
    institutions: fc.array(fc.record({ name: longText, field }), { maxLength: 4 }),
    professionals: fc.array(
      fc.record({ name, sex, function: orNull(longText), field, place: fc.option(fc.nat(), { nil: null }) }),
      { maxLength: 5 },
    ),
    couples: fc.array(
      fc.record({
        one: fc.nat(),
        other: fc.nat(),
        states: fc.array(
          fc.record({
            kind: fc.constantFrom(
              'married' as const,
              'civilUnion' as const,
              'cohabiting' as const,
              'separated' as const,
              'divorced' as const,
              'widowed' as const,
            ),
            year: orNull(year),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 4 },
    ),
    filiations: fc.array(
      fc.record({
        child: fc.nat(),
        parent: fc.nat(),
        ofCouple: fc.boolean(),
        kind: fc.constantFrom('birth' as const, 'adopted' as const, 'foster' as const),
        twins: fc.constantFrom(null, 'fraternal' as const, 'identical' as const),
      }),
      { maxLength: 6 },
    ),
    pregnancies: fc.array(fc.record({ parent: fc.nat(), ofCouple: fc.boolean(), year: orNull(year), sex }), {
      maxLength: 2,
    }),
    households: fc.array(
      fc.record({ name: orNull(longText), members: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }) }),
      { maxLength: 4 },
    ),
    arrows: fc.array(
      fc.record({
        relay: fc.boolean(),
        from: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        to: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        about: orNull(longText),
        concerns: fc.array(fc.nat(), { maxLength: 2 }),
        present: fc.array(fc.nat(), { maxLength: 3 }),
        date: orNull(date),
        ended: fc.boolean(),
        toldBy: fc.option(fc.nat(), { nil: null }),
      }),
      { maxLength: 6 },
    ),
    sitting: fc.record({
      date: orNull(fc.constantFrom('2026-03-17', '1999-12-31')),
      setting: orNull(longText),
      place: orNull(longText),
      intrus: fc.record({ count: fc.nat(30), names: fc.array(longText, { maxLength: 2 }) }),
      presences: fc.array(
        fc.record({
          who: fc.nat(),
          presence: fc.constantFrom(
            'present' as const,
            'absent' as const,
            'excused' as const,
            'phone' as const,
            'invited' as const,
          ),
        }),
        { maxLength: 5 },
      ),
    }),
  })
  .map((seeds) => {
    const persons = seeds.persons.map((parts, at) => aPerson({ ...parts, id: idOf(`p${at}`) }));
    const institutions = seeds.institutions.map((parts, at) =>
      anInstitution({ ...parts, id: idOf(`i${at}`) }),
    );
    const professionals = seeds.professionals.map(({ place, ...parts }, at) =>
      aProfessional({ ...parts, institution: picked(institutions, place)?.id ?? null, id: idOf(`w${at}`) }),
    );
    const couples = couplesOf(seeds.couples, persons);
    const kin = kinOf(seeds, persons, couples);
    const blank = blankSheet();
    const [first] = Object.values(blank.sittings);
    const somebody = [...persons, ...professionals];
    const participants = new Map(
      seeds.sitting.presences.flatMap(({ who, presence }): [string, Participant][] => {
        const one = picked(somebody, who);
        return one === undefined ? [] : [[one.id, { who: one.id, presence, role: null }]];
      }),
    );
    return {
      ...blank,
      persons: keyed([...persons, ...kin.expected]),
      institutions: keyed(institutions),
      professionals: keyed(professionals),
      couples: keyed(couples),
      filiations: keyed(kin.filiations),
      households: keyed(householdsOf(seeds.households, persons)),
      activations: keyed(arrowsOf(seeds.arrows, persons, professionals, institutions)),
      sittings: keyed([
        {
          ...first!,
          date: seeds.sitting.date,
          setting: seeds.sitting.setting,
          place: seeds.sitting.place,
          intrus: seeds.sitting.intrus,
          participants: [...participants.values()],
        },
      ]),
    };
  });

function keyed<T extends { readonly id: string }>(records: readonly T[]): Record<T['id'], T> {
  return Object.fromEntries(records.map((record) => [record.id, record])) as Record<T['id'], T>;
}

function picked<T>(items: readonly T[], seed: number | null): T | undefined {
  return seed === null || items.length === 0 ? undefined : items[seed % items.length];
}

function couplesOf(
  seeds: readonly { one: number; other: number; states: Couple['states'] }[],
  persons: readonly Person[],
): readonly Couple[] {
  const made = new Map<string, Couple>();
  for (const { one, other, states } of seeds) {
    const [a, b] = [picked(persons, one), picked(persons, other)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = [a.id, b.id].sort().join(' ');
    if (!made.has(key)) made.set(key, { id: idOf(`c${made.size}`), partners: [a.id, b.id], states });
  }
  return [...made.values()];
}

interface KinSeeds {
  readonly filiations: readonly {
    child: number;
    parent: number;
    ofCouple: boolean;
    kind: Filiation['kind'];
    twins: 'fraternal' | 'identical' | null;
  }[];
  readonly pregnancies: readonly {
    parent: number;
    ofCouple: boolean;
    year: number | null;
    sex: Person['sex'];
  }[];
}

/**
 * Parents always stand before their children in the list, so that nobody descends from themselves; nobody has
 * two ties of one kind to the same parent, and one pregnancy a parent: the rest cannot be said.
 */
function kinOf(seeds: KinSeeds, persons: readonly Person[], couples: readonly Couple[]) {
  const rank = (id: string) => persons.findIndex((one) => one.id === id);
  const filiations: Filiation[] = [];
  const taken = new Set<string>();
  for (const { child, parent, ofCouple, kind } of seeds.filiations) {
    const one = picked(persons, child);
    const couple = ofCouple ? picked(couples, parent) : undefined;
    const single = ofCouple ? undefined : picked(persons, parent);
    const parents = couple?.partners ?? (single === undefined ? [] : [single.id]);
    const hanger = couple?.id ?? single?.id;
    if (one === undefined || hanger === undefined || parents.some((id) => rank(id) >= rank(one.id))) continue;
    const keys = [`${one.id} ${hanger}`, ...parents.map((id) => `${one.id} ${id} ${kind}`)];
    if (keys.some((key) => taken.has(key))) continue;
    keys.forEach((key) => taken.add(key));
    filiations.push({ id: idOf(`f${filiations.length}`), child: one.id, parent: hanger, kind, twins: null });
  }
  const expected: Person[] = [];
  for (const { parent, ofCouple, year: birthYear, sex: told } of seeds.pregnancies) {
    const hanger = ofCouple ? picked(couples, parent)?.id : picked(persons, parent)?.id;
    if (hanger === undefined || taken.has(hanger)) continue;
    taken.add(hanger);
    const one = aPerson({ id: idOf(`e${expected.length}`), name: '', expected: true, birthYear, sex: told });
    expected.push(one);
    filiations.push({
      id: idOf(`f${filiations.length}`),
      child: one.id,
      parent: hanger,
      kind: 'birth',
      twins: null,
    });
  }
  return { expected, filiations: withTwins(filiations, seeds.filiations[0]?.twins ?? null, expected) };
}

/** The first two children of each parent, as twins. */
function withTwins(
  filiations: readonly Filiation[],
  kind: 'fraternal' | 'identical' | null,
  expected: readonly Person[],
): readonly Filiation[] {
  if (kind === null) return filiations;
  return filiations.map((filiation) => {
    const siblings = filiations.filter(
      ({ parent, child }) => parent === filiation.parent && !expected.some(({ id }) => id === child),
    );
    const isTwin = siblings.length > 1 && siblings.includes(filiation) && siblings.indexOf(filiation) < 2;
    return isTwin ? { ...filiation, twins: { group: `t ${filiation.parent}`, kind } } : filiation;
  });
}

function householdsOf(
  seeds: readonly { name: string | null; members: readonly number[] }[],
  persons: readonly Person[],
): readonly Household[] {
  const seen = new Set<string>();
  return seeds.flatMap(({ name: told, members }, at) => {
    const ids = [...new Set(members.flatMap((seed) => picked(persons, seed)?.id ?? []))];
    const key = told === null ? [...ids].sort().join(' ') : foldedKey(told);
    if (ids.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [aHousehold({ id: idOf(`h${at}`), name: told, members: ids })];
  });
}

function foldedKey(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .replace(/[’']/g, '')
    .replace(/[“”„«»"]/g, '');
}

interface ArrowSeed {
  readonly relay: boolean;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly about: string | null;
  readonly concerns: readonly number[];
  readonly present: readonly number[];
  readonly date: ImpreciseDate | null;
  readonly ended: boolean;
  readonly toldBy: number | null;
}

function arrowsOf(
  seeds: readonly ArrowSeed[],
  persons: readonly Person[],
  professionals: readonly Professional[],
  institutions: readonly Institution[],
): readonly Activation[] {
  const working = [...professionals, ...institutions];
  const somebody = [...persons, ...professionals];
  return seeds.flatMap((seed, at): readonly Activation[] => {
    const side = (numbers: readonly number[]) => {
      const pool = seed.relay || (numbers[0] ?? 0) % 2 === 0 ? working : persons;
      return [
        ...new Set(
          numbers.flatMap(
            (number) => picked<{ readonly id: Activation['from'][number] }>(pool, number)?.id ?? [],
          ),
        ),
      ];
    };
    const from = side(seed.from);
    const to = side(seed.to).filter((id) => !from.includes(id));
    if (from.length === 0 || to.length === 0) return [];
    const concerns = seed.relay
      ? [...new Set(seed.concerns.flatMap((number) => picked(persons, number)?.id ?? []))]
      : [];
    // Words that are nothing but names would be those concerned; « Pour » keeps them words.
    const about =
      seed.about === null || concerns.length > 0
        ? null
        : seed.relay
          ? `Pour ainsi dire ${seed.about}`
          : seed.about;
    return [
      {
        id: idOf(`a${at}`),
        kind: seed.relay ? 'relay' : 'activation',
        from,
        to,
        about,
        concerns,
        present: [
          ...new Set(
            seed.present.flatMap(
              (number) => picked<{ readonly id: Activation['present'][number] }>(somebody, number)?.id ?? [],
            ),
          ),
        ],
        date: seed.date,
        ended: seed.ended,
        toldBy: picked(somebody, seed.toldBy)?.id ?? null,
        toldAt: null,
        rank: at + 1,
        angles: [],
        shapedByHand: false,
        badgeAt: null,
        badgeByHand: false,
        staysHere: false,
      },
    ];
  });
}
