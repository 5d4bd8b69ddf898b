import fc from 'fast-check';
import type { Activation } from '../src/model/activation';
import type { Couple } from '../src/model/couple';
import { currentSitting } from '../src/model/current-sitting';
import { DEFAULT_FIELDS } from '../src/model/default-fields';
import type { DiagramDocument } from '../src/model/document';
import type { Field } from '../src/model/field';
import type { Filiation } from '../src/model/filiation';
import type { Household } from '../src/model/household';
import type { FieldId, FigureId, Id, PersonId, SomebodyId } from '../src/model/ids';
import type { CalendarPoint, ImpreciseDate } from '../src/model/imprecise-date';
import type { Institution } from '../src/model/institution';
import type { Person } from '../src/model/person';
import type { Professional } from '../src/model/professional';
import { sheetContent } from '../src/model/sheet-content';
import type { Participant, Sitting } from '../src/model/sitting';
import { cleanText, textLength } from '../src/model/text';

/** Texts as people type them, and a few as nobody does. Never empty, trimmed, at most 60 code points. */
const anyText: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('Zoé', 'Sandrine Morel', 'Mme Da Silva', 'Le Pont', 'CPE', 'mère'),
    },
    {
      weight: 2,
      arbitrary: fc.string({ unit: fc.constantFrom('a', 'É', ' ', '’', '-', '>', '"', '«', ':', '(') }),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  )
  .map((text) => cleanText(Array.from(text).slice(0, 60).join('')).trim())
  .filter((text) => text !== '' && text.isWellFormed() && textLength(text) <= 60);

const yearArbitrary = fc.integer({ min: 1800, max: 2200 });

const isoDayArbitrary = fc
  .tuple(yearArbitrary, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const clockArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const calendarPointArbitrary: fc.Arbitrary<CalendarPoint> = fc.oneof(
  fc.record({
    kind: fc.constant('day' as const),
    year: yearArbitrary,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({
    kind: fc.constant('month' as const),
    year: yearArbitrary,
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({
    kind: fc.constant('season' as const),
    year: yearArbitrary,
    season: fc.constantFrom('spring' as const, 'summer' as const, 'autumn' as const, 'winter' as const),
  }),
  fc.record({ kind: fc.constant('year' as const), year: yearArbitrary }),
);

const impreciseDateArbitrary: fc.Arbitrary<ImpreciseDate> = fc.oneof(
  calendarPointArbitrary,
  calendarPointArbitrary.map((from) => ({ kind: 'since' as const, from })),
  calendarPointArbitrary.map((at) => ({ kind: 'about' as const, at })),
  fc
    .tuple(calendarPointArbitrary, calendarPointArbitrary)
    .map(([a, b]) => (a.year <= b.year ? [a, b] : [b, a]))
    .map(([from, to]) => ({ kind: 'range' as const, from: from!, to: to! })),
);

const pointArbitrary = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
});

const sexArbitrary = fc.constantFrom('female' as const, 'male' as const, 'other' as const, null);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const pick = fc.nat({ max: 1000 });
/** One in four. */
const seldom = fc.nat({ max: 3 }).map((number) => number === 1);
const picks = (maxLength: number) => fc.array(pick, { minLength: 1, maxLength });

interface DocumentOptions {
  /** Where names, functions and what arrows are about come from. */
  readonly texts?: fc.Arbitrary<string>;
  /** Whether a sheet may have fields beyond the five. */
  readonly customFields?: boolean;
}

/** Valid documents with every kind of record and relation; they shrink to a blank sheet. */
export function documentArbitrary(options: DocumentOptions = {}): fc.Arbitrary<DiagramDocument> {
  return fc.record(specArbitraries(options.texts ?? anyText, options.customFields ?? true)).map(toDocument);
}

/** The same, come back to: an earlier sitting kept another sheet, on which some of the same figures stand. */
export function comeBackArbitrary(options: DocumentOptions = {}): fc.Arbitrary<DiagramDocument> {
  return fc.tuple(documentArbitrary(options), documentArbitrary(options)).map(([before, now]) => {
    const closed = {
      ...currentSitting(before),
      id: id<'sitting'>('K'),
      rank: -1,
      closed: sheetContent(before),
    };
    return { ...now, sittings: { [closed.id]: closed, ...now.sittings } };
  });
}

function specArbitraries(text: fc.Arbitrary<string>, customFields: boolean) {
  return {
    persons: fc.array(
      fc.record({
        name: text,
        kind: fc.constantFrom('family' as const, 'family' as const, 'other' as const),
        sex: sexArbitrary,
        birthYear: orNull(yearArbitrary),
        approximate: fc.boolean(),
        death: fc.constantFrom('alive' as const, 'alive' as const, 'deceased' as const, 'expected' as const),
        loss: fc.constantFrom(null, null, null, ...(['miscarriage', 'stillbirth', 'abortion'] as const)),
        deathYear: orNull(yearArbitrary),
        tie: orNull(text),
        wish: orNull(text),
        wishShown: fc.boolean(),
        wishStaysHere: fc.boolean(),
        position: pointArbitrary,
        pinned: fc.boolean(),
        staysHere: seldom,
      }),
      { maxLength: 9 },
    ),
    institutions: fc.array(
      fc.record({
        name: text,
        shortName: orNull(text),
        field: orNull(pick),
        signSide: fc.constantFrom('above' as const, 'below' as const),
        position: pointArbitrary,
        pinned: fc.boolean(),
        staysHere: seldom,
      }),
      { maxLength: 4 },
    ),
    professionals: fc.array(
      fc.record({
        name: text,
        sex: sexArbitrary,
        function: orNull(text),
        shortFunction: orNull(text),
        institution: orNull(pick),
        field: orNull(pick),
        position: pointArbitrary,
        pinned: fc.boolean(),
        staysHere: seldom,
      }),
      { maxLength: 6 },
    ),
    households: fc.array(fc.record({ name: orNull(text), members: picks(4) }), { maxLength: 3 }),
    couples: fc.array(
      fc.record({
        partners: fc.tuple(pick, pick),
        states: fc.array(
          fc.record({
            kind: fc.constantFrom(
              ...(['married', 'civilUnion', 'cohabiting', 'separated', 'divorced', 'widowed'] as const),
            ),
            year: orNull(yearArbitrary),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 4 },
    ),
    filiations: fc.array(
      fc.record({
        child: pick,
        parent: pick,
        fromCouple: fc.boolean(),
        kind: fc.constantFrom('birth' as const, 'birth' as const, 'adopted' as const, 'foster' as const),
      }),
      { maxLength: 8 },
    ),
    twins: orNull(fc.constantFrom('fraternal' as const, 'identical' as const)),
    activations: fc.array(
      fc.record({
        sides: fc.constantFrom('live work', 'work live', 'live live', 'work work', 'relay'),
        from: picks(2),
        to: picks(3),
        about: orNull(text),
        concerns: picks(2),
        present: fc.array(pick, { maxLength: 2 }),
        date: orNull(impreciseDateArbitrary),
        ended: fc.boolean(),
        toldBy: orNull(pick),
        toldAt: orNull(fc.integer({ min: 0, max: 4e12 })),
        angle: orNull(fc.constantFrom(0, -10, 32)),
        shapedByHand: fc.boolean(),
        badgeByHand: fc.boolean(),
        staysHere: seldom,
      }),
      { maxLength: 8 },
    ),
    sittings: fc.array(
      fc.record({
        title: text,
        date: orNull(isoDayArbitrary),
        start: orNull(clockArbitrary),
        end: orNull(clockArbitrary),
        setting: orNull(text),
        place: orNull(text),
        participants: fc.array(
          fc.record({
            who: pick,
            presence: fc.constantFrom(...(['present', 'absent', 'excused', 'phone', 'invited'] as const)),
            role: fc.constantFrom(null, 'contact' as const, 'minuteTaker' as const, 'elected' as const),
          }),
          { maxLength: 6 },
        ),
        guests: fc.array(
          fc.record({
            name: text,
            role: fc.constantFrom(null, 'clinician' as const, 'elected' as const),
            presence: fc.constantFrom('present' as const, 'excused' as const),
          }),
          { maxLength: 2 },
        ),
        intrus: fc.record({ count: fc.nat({ max: 5 }), names: fc.array(text, { maxLength: 2 }) }),
        next: orNull(isoDayArbitrary),
        recipient: orNull(text),
        confidential: fc.boolean(),
        draft: fc.boolean(),
        sheetless: fc.boolean(),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    fields: customFields
      ? fc.array(
          fc.record({
            name: text,
            shown: fc.boolean(),
            tag: orNull(text.map((whole) => Array.from(whole).slice(0, 12).join('').trim())),
          }),
          { maxLength: 2 },
        )
      : fc.constant([]),
    options: fc.record({
      genogramSymbols: fc.boolean(),
      losses: fc.boolean(),
      personFields: fc.boolean(),
      sectors: fc.boolean(),
    }),
  };
}

type Spec = { [K in keyof ReturnType<typeof specArbitraries>]: Value<ReturnType<typeof specArbitraries>[K]> };
type Value<A> = A extends fc.Arbitrary<infer T> ? T : never;

const id = <Kind extends string>(text: string) => text as Id<Kind>;
const keyed = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));
const chosen = <T>(from: readonly T[], numbers: readonly number[]): T[] =>
  from.length === 0 ? [] : [...new Set(numbers.map((number) => from[number % from.length]!))];
const oneOf = <T>(from: readonly T[], number: number | null): T | null =>
  number === null ? null : (from[number % from.length] ?? null);

function toDocument(spec: Spec): DiagramDocument {
  const persons = spec.persons.map(toPerson);
  const fields: Field[] = [
    ...Object.values(DEFAULT_FIELDS),
    ...spec.fields.map((field, index) => ({
      ...field,
      id: id<'field'>(`custom${index}`),
      icon: 'custom' as const,
    })),
  ];
  const fieldIds: FieldId[] = fields.map((field) => field.id);
  const institutions = spec.institutions.map((institution, index): Institution => ({
    ...institution,
    id: id<'institution'>(`I${index}`),
    field: oneOf(fieldIds, institution.field),
  }));
  const professionals = spec.professionals.map((professional, index): Professional => ({
    ...professional,
    id: id<'professional'>(`W${index}`),
    institution: oneOf(institutions, professional.institution)?.id ?? null,
    field: oneOf(fieldIds, professional.field),
  }));
  const personIds = persons.map((person) => person.id);
  const somebody: SomebodyId[] = [...personIds, ...professionals.map((professional) => professional.id)];
  const working: FigureId[] = [...professionals, ...institutions].map((figure) => figure.id);
  const couples = toCouples(spec, personIds);
  return {
    persons: keyed(persons),
    professionals: keyed(professionals),
    institutions: keyed(institutions),
    households: keyed(toHouseholds(spec, personIds)),
    couples: keyed(couples),
    filiations: keyed(toFiliations(spec, persons, couples)),
    activations: keyed(toActivations(spec, personIds, working, somebody)),
    sittings: keyed(spec.sittings.map((sitting, index) => toSitting(sitting, index, somebody))),
    fields: keyed(fields),
    options: spec.options,
  };
}

function toPerson(spec: Spec['persons'][number], index: number): Person {
  const { name, kind, sex, birthYear, approximate, death, deathYear, tie, position, pinned } = spec;
  const { wish, wishShown, wishStaysHere, staysHere } = spec;
  const expected = death === 'expected' && kind === 'family';
  const deceased = death === 'deceased';
  return {
    id: id<'person'>(`P${index}`),
    name: expected ? '' : name,
    kind,
    sex: expected ? null : sex,
    birthYear,
    birthApproximate: birthYear !== null && approximate && !expected,
    deceased,
    deathYear: deceased ? deathYear : null,
    expected,
    loss: spec.loss !== null && !expected && !deceased ? spec.loss : null,
    tie: kind === 'other' ? tie : null,
    ...{ wish, wishShown, wishStaysHere },
    position,
    pinned,
    staysHere,
  };
}

function toHouseholds(spec: Spec, persons: readonly PersonId[]): Household[] {
  return spec.households
    .map(({ name, members }, index) => ({
      id: id<'household'>(`H${index}`),
      name,
      members: chosen(persons, members),
    }))
    .filter(({ members }) => members.length > 0);
}

function toCouples(spec: Spec, persons: readonly PersonId[]): Couple[] {
  const known = new Set<string>();
  return spec.couples.flatMap(({ partners: [a, b], states }, index) => {
    const [one, other] = chosen(persons, [a, b]);
    if (one === undefined || other === undefined) return [];
    const pair = [one, other].sort().join(' ');
    if (known.has(pair)) return [];
    known.add(pair);
    return [{ id: id<'couple'>(`C${index}`), partners: [one, other] as const, states }];
  });
}

/** A child always stands after its parents in the list, so nobody is their own ancestor. */
function toFiliations(spec: Spec, persons: readonly Person[], couples: readonly Couple[]): Filiation[] {
  const known = new Set<string>();
  const order = new Map(persons.map((person, index) => [person.id, index]));
  const filiations = spec.filiations.flatMap(({ child, parent, fromCouple, kind }, index): Filiation[] => {
    const [born] = chosen(persons, [child]);
    const [couple] = chosen(couples, [parent]);
    const hangsFrom = fromCouple ? couple?.id : chosen(persons, [parent])[0]?.id;
    if (born === undefined || hangsFrom === undefined) return [];
    const above = fromCouple ? couple!.partners : [hangsFrom as PersonId];
    if (above.some((one) => order.get(one)! >= order.get(born.id)!)) return [];
    if (known.has(`${born.id} ${hangsFrom}`)) return [];
    known.add(`${born.id} ${hangsFrom}`);
    return [{ id: id<'filiation'>(`F${index}`), child: born.id, parent: hangsFrom, kind, twins: null }];
  });
  return withTwins(filiations, spec.twins);
}

/** The children of the first parent who has two or more of one kind become twins. */
function withTwins(filiations: Filiation[], kind: Spec['twins']): Filiation[] {
  const [first, second] = filiations.flatMap((a) =>
    filiations.filter((b) => a !== b && a.parent === b.parent && a.kind === b.kind).map(() => a),
  );
  if (kind === null || first === undefined || second === undefined) return filiations;
  const pair = filiations.filter((one) => one.parent === first.parent && one.kind === first.kind).slice(0, 2);
  return filiations.map((one) => (pair.includes(one) ? { ...one, twins: { group: 'T1', kind } } : one));
}

function toActivations(
  spec: Spec,
  living: readonly FigureId[],
  working: readonly FigureId[],
  somebody: readonly SomebodyId[],
): Activation[] {
  return spec.activations.flatMap((arrow, index): Activation[] => {
    const relay = arrow.sides === 'relay';
    const [start, end] = relay ? ['work', 'work'] : arrow.sides.split(' ');
    const from = chosen(start === 'live' ? living : working, arrow.from);
    const to = chosen(end === 'live' ? living : working, arrow.to).filter((one) => !from.includes(one));
    if (from.length === 0 || to.length === 0) return [];
    const strands = from.length === 1 && to.length === 1 ? 1 : 1 + Math.max(from.length, to.length);
    const { about, present, date, ended, toldBy, toldAt, angle, shapedByHand, badgeByHand, staysHere } =
      arrow;
    const concerns = relay && about === null ? chosen(living as readonly PersonId[], arrow.concerns) : [];
    return [
      {
        id: id<'activation'>(`A${index}`),
        kind: relay ? 'relay' : 'activation',
        from,
        to,
        about,
        concerns,
        present: chosen(somebody, present),
        date,
        ended,
        toldBy: oneOf(somebody, toldBy),
        toldAt,
        rank: index,
        angles:
          angle === null
            ? []
            : Array.from({ length: strands }, () => ({ start: angle, end: angle, offset: 0 })),
        shapedByHand: angle !== null && shapedByHand,
        badgeAt: angle === null || strands > 1 ? null : 0.45,
        badgeByHand: angle !== null && strands === 1 && badgeByHand,
        staysHere,
      },
    ];
  });
}

function toSitting(spec: Spec['sittings'][number], index: number, somebody: readonly SomebodyId[]): Sitting {
  const participants = new Map<SomebodyId, Participant>();
  for (const { who, presence, role } of spec.participants) {
    const participant = oneOf(somebody, who);
    if (participant !== null) participants.set(participant, { who: participant, presence, role });
  }
  const { count, names } = spec.intrus;
  return {
    ...spec,
    id: id<'sitting'>(`S${index}`),
    participants: [...participants.values()],
    intrus: { count: Math.max(count, names.length), names },
    rank: index,
    closed: null,
    sheetless: index > 0 && spec.sheetless,
  };
}
