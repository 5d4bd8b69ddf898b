import type { Activation } from '../model/activation';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { Id, InstitutionId, PersonId, ProfessionalId, SomebodyId } from '../model/ids';
import type { Institution } from '../model/institution';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import type { IsoDay } from '../model/sitting';
import type { Chip, NewFigureKind } from './chip';
import { foldText } from './fold';
import type { FigureRef, InstitutionFacts, Mutable, NewRecord } from './figure-ref';
import type {
  Intent,
  NewInstitution,
  NewPerson,
  NewProfessional,
  PersonFacts,
  ProfessionalFacts,
} from './intent';
import { Misread, partBetween } from './misread';
import { nameIndex, type NameIndex } from './name-index';
import type { Part, SimpleProblemKind } from './problem';
import type { ReadingContext } from './reading';

/** What is gathered while one line is read. */
export class LineDraft {
  readonly text: string;
  readonly document: DiagramDocument;
  readonly names: NameIndex;
  /** Ages and dates without a year are counted from this day. */
  readonly day: IsoDay;
  readonly chosenKinds: ReadonlyMap<string, NewFigureKind>;
  readonly #idPrefix: string;
  #idCount = 0;
  readonly #newFigures = new Map<string, { readonly ref: FigureRef; readonly record: NewRecord }>();
  readonly #personFacts = new Map<PersonId, Mutable<PersonFacts>>();
  readonly #professionalFacts = new Map<ProfessionalId, Mutable<ProfessionalFacts>>();
  readonly #institutionFacts = new Map<InstitutionId, InstitutionFacts>();
  readonly #ties: Intent[] = [];
  readonly #chips: (() => Chip)[] = [];

  /** @param idPrefix begins the provisional ids of this line; it differs from line to line of a block. */
  constructor(text: string, context: ReadingContext, idPrefix: string) {
    this.text = text;
    this.document = context.document;
    this.names = nameIndex(context.document);
    this.day = currentSitting(context.document).date ?? context.today;
    this.chosenKinds = context.kinds ?? new Map<string, NewFigureKind>();
    this.#idPrefix = idPrefix;
  }

  makeId<Kind extends string>(): Id<Kind> {
    return `${this.#idPrefix}${(this.#idCount += 1)}` as Id<Kind>;
  }

  part(start: number, end: number): Part {
    return partBetween(this.text, start, end);
  }

  misread(kind: SimpleProblemKind, span: { readonly start: number; readonly end: number }): Misread {
    return new Misread({ kind, part: this.part(span.start, span.end) });
  }

  chip(make: () => Chip): void {
    this.#chips.push(make);
  }

  tie(intent: Intent): void {
    this.#ties.push(intent);
  }

  /** Number of the arrow told last on this line, as its badge will show it. */
  arrowNumber(kind: Activation['kind']): number {
    const drawn = recordsOf<Activation>(this.document.activations).filter((arrow) => arrow.kind === kind);
    const told = this.#ties.filter((intent) => intent.kind === 'addArrow' && intent.arrow.kind === kind);
    return drawn.length + told.length;
  }

  newFigure(key: string): FigureRef | null {
    return this.#newFigures.get(key)?.ref ?? null;
  }

  addFigure(key: string, ref: FigureRef, record: NewRecord): void {
    this.#newFigures.set(key, { ref, record });
  }

  /** Somebody this very line makes, by the name it gives them; `null`: nobody, or more than one. */
  newSomebody(name: string): SomebodyId | null {
    const wanted = foldText(name);
    const found = [...this.#newFigures.values()].flatMap(({ record }) => {
      if ('institution' in record) return [];
      const somebody = 'person' in record ? record.person : record.professional;
      return foldText(somebody.name) === wanted ? [somebody.id] : [];
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  newRecord(id: string): NewRecord | null {
    for (const { ref, record } of this.#newFigures.values()) if (ref.id === id) return record;
    return null;
  }

  /** The person as the line leaves them so far. */
  personNow(id: PersonId): Readonly<NewPerson> | null {
    const made = this.newRecord(id);
    if (made !== null) return 'person' in made ? made.person : null;
    const person = recordAt<Person>(this.document.persons, id);
    return person === undefined ? null : { ...person, ...this.#personFacts.get(id) };
  }

  professionalNow(id: ProfessionalId): Readonly<NewProfessional> | null {
    const made = this.newRecord(id);
    if (made !== null) return 'professional' in made ? made.professional : null;
    const professional = recordAt<Professional>(this.document.professionals, id);
    return professional === undefined ? null : { ...professional, ...this.#professionalFacts.get(id) };
  }

  institutionNow(id: InstitutionId): Readonly<NewInstitution> | null {
    const made = this.newRecord(id);
    if (made !== null) return 'institution' in made ? made.institution : null;
    const institution = recordAt<Institution>(this.document.institutions, id);
    return institution === undefined ? null : { ...institution, ...this.#institutionFacts.get(id) };
  }

  /** @returns whether the person was there before the line, so that the change is worth a chip. */
  tellPerson(id: PersonId, facts: PersonFacts): boolean {
    const made = this.newRecord(id);
    if (made !== null && 'person' in made) Object.assign(made.person, facts);
    else this.#personFacts.set(id, { ...this.#personFacts.get(id), ...facts });
    return made === null;
  }

  tellProfessional(id: ProfessionalId, facts: ProfessionalFacts): boolean {
    const made = this.newRecord(id);
    if (made !== null && 'professional' in made) Object.assign(made.professional, facts);
    else this.#professionalFacts.set(id, { ...this.#professionalFacts.get(id), ...facts });
    return made === null;
  }

  tellInstitution(id: InstitutionId, facts: InstitutionFacts): boolean {
    const made = this.newRecord(id);
    if (made !== null && 'institution' in made) Object.assign(made.institution, facts);
    else this.#institutionFacts.set(id, facts);
    return made === null;
  }

  /** Institutions before those who work in them; then in the order of the line. */
  get intents(): readonly Intent[] {
    return [
      ...[...this.#newFigures.values()]
        .sort((a, b) => Number(b.ref.kind === 'institution') - Number(a.ref.kind === 'institution'))
        .map(({ record }) => additionOf(record)),
      ...[...this.#personFacts].map(([id, facts]) => ({ kind: 'changePerson', id, facts }) as const),
      ...[...this.#professionalFacts].map(
        ([id, facts]) => ({ kind: 'changeProfessional', id, facts }) as const,
      ),
      ...[...this.#institutionFacts].map(
        ([id, facts]) => ({ kind: 'changeInstitution', id, facts }) as const,
      ),
      ...this.#ties,
    ];
  }

  get chips(): readonly Chip[] {
    return this.#chips.map((make) => make());
  }
}

function additionOf(record: NewRecord): Intent {
  if ('person' in record) return { kind: 'addPerson', person: { ...record.person } };
  if ('professional' in record) return { kind: 'addProfessional', professional: { ...record.professional } };
  return { kind: 'addInstitution', institution: { ...record.institution } };
}
