import { newPerson, newProfessional } from '../model/new-figures';
import { knownInstitution, knownInstitutionAtStart } from './catalogue-text';
import type { KindChoice, NewFigureKind } from './chip';
import type { Slot } from './slot';
import type { FigureRef } from './figure-ref';
import { codePointLength } from './fold';
import type { LineDraft } from './line-draft';
import type { Mention } from './mention';
import { Misread } from './misread';
import { saysProfession, startsLower } from './name-form';
import { properName } from './proper-name';
import { refuseUnclosed } from './refuse-unclosed';
import { addInstitution, catalogueField } from './tell-place';
import type { ToldName } from './told-facts';
import { keyOf, textOf, type Token } from './token';
import { spanOf } from './work-parts';

const LONGEST_NAME = 100;

interface NewFigureAsked {
  readonly mention: Mention;
  readonly told: ToldName;
  readonly kinds: readonly NewFigureKind[];
  readonly slot: Slot;
  /** Names the figure within the line, so that it is made once. */
  readonly key: string;
}

/** Makes the figure of a name that fits nobody. */
export function addFigure(line: LineDraft, asked: NewFigureAsked): FigureRef {
  const { mention, told, kinds, slot, key } = asked;
  refuseAnotherKind(line, asked);
  const choices = choicesOf(mention, kinds);
  const wished = mention.forced ?? line.chosenKinds.get(keyOf(mention.name));
  const guessed = slot.newKind === 'guess' ? guessedKind(mention, told, kinds) : slot.newKind;
  const kind = wished !== undefined && choices.includes(wished) ? wished : guessed;
  if (slot.lowerCase === false) refuseLowerCase(line, told);
  const choice: KindChoice | null =
    mention.forced === null ? { key: keyOf(mention.name), kind, kinds: choices } : null;
  if (kind === 'institution') return addPlace(line, mention, choice);
  return addSomebody(line, { told, mention, kind, key, choice });
}

function refuseAnotherKind(line: LineDraft, { mention, told, slot }: NewFigureAsked): void {
  if (mention.forced !== null || mention.number !== null) return;
  if (line.names.byFullName.has(keyOf(told.name))) throw line.misread(slot.otherwise, spanOf(told.name));
}

/** What is told of somebody may already say that they work. */
function choicesOf({ parts, place }: Mention, kinds: readonly NewFigureKind[]): readonly NewFigureKind[] {
  if (parts.length === 0 && place === null) return kinds;
  return kinds.filter((kind) => kind === 'professional' || (kind === 'other' && place === null));
}

function guessedKind(mention: Mention, told: ToldName, kinds: readonly NewFigureKind[]): NewFigureKind {
  if (mention.parts.length > 0 || mention.place !== null || saysProfession(told.name)) return 'professional';
  const isPlace = mention.field !== undefined || soundsLikePlace(mention, told);
  return isPlace && kinds.includes('institution') ? 'institution' : 'family';
}

/** A word of the catalogue anywhere in the name; with a sex or a year after it, only at its start. */
function soundsLikePlace(mention: Mention, { facts }: ToldName): boolean {
  const text = textOf(mention.name);
  const ofSomebody = Object.values(facts).some((fact) => fact !== null);
  return (ofSomebody ? knownInstitutionAtStart(text) : knownInstitution(text)) !== null;
}

/** « Sandrine : absences » tells of no child. */
function refuseLowerCase(line: LineDraft, { name, facts }: ToldName): void {
  const isBare = Object.values(facts).every((fact) => fact === null);
  if (isBare && name.length > 0 && name.every(startsLower)) throw line.misread('notAName', spanOf(name));
}

function addPlace(line: LineDraft, mention: Mention, choice: KindChoice | null): FigureRef {
  const tokens = mention.name;
  const field = mention.field === undefined ? catalogueField(tokens) : mention.field;
  return addInstitution(line, { tokens, number: mention.number, field, choice });
}

interface SomebodyToAdd {
  readonly told: ToldName;
  readonly mention: Mention;
  readonly kind: 'family' | 'other' | 'professional';
  readonly key: string;
  readonly choice: KindChoice | null;
}

function addSomebody(line: LineDraft, { told, mention, kind, key, choice }: SomebodyToAdd): FigureRef {
  const span = told.name.length === 0 ? mention : spanOf(told.name);
  const name = properName(told.name);
  if (name === '') throw line.misread('missingName', span);
  refuseUnclosed(line, told.name);
  if (/^[\d\s/.-]+$/.test(name) && told.name[0]?.kind !== 'quoted' && told.badYear === null) {
    throw line.misread('notUnderstood', span);
  }
  if (told.badYear !== null && kind !== 'professional') throw badYear(line, told.badYear);
  if (codePointLength(name) > LONGEST_NAME) throw line.misread('nameTooLong', span);
  return kind === 'professional'
    ? addWorker(line, { name, key, choice })
    : addPerson(line, { name, key, choice }, kind);
}

interface NamedToAdd {
  readonly name: string;
  readonly key: string;
  readonly choice: KindChoice | null;
}

function addWorker(line: LineDraft, { name, key, choice }: NamedToAdd): FigureRef {
  const professional = newProfessional(line.makeId<'professional'>(), name);
  const ref = { id: professional.id, kind: 'professional', name, isNew: true } as const;
  line.addFigure(key, ref, { kind: 'professional', professional });
  line.chip(() => {
    const work = line.professionalNow(professional.id)?.function ?? null;
    return { kind: 'newProfessional', name, function: work, choice };
  });
  return ref;
}

function addPerson(line: LineDraft, { name, key, choice }: NamedToAdd, kind: 'family' | 'other'): FigureRef {
  const person = newPerson(line.makeId<'person'>(), { name, kind });
  const ref = { id: person.id, kind, name, isNew: true } as const;
  line.addFigure(key, ref, { kind, person });
  line.chip(() => {
    const { birthYear, birthApproximate, deceased, deathYear, tie } = line.personNow(person.id) ?? person;
    if (kind === 'other') return { kind: 'newOther', name, tie, choice };
    return { kind: 'newPerson', name, birthYear, birthApproximate, deceased, deathYear, choice };
  });
  return ref;
}

/** « Yanis 09 »: a year has four digits. */
function badYear(line: LineDraft, token: Token): Misread {
  const part = line.part(token.start, token.end);
  const digits = token.text;
  if (!/^\d{1,2}$/.test(digits)) return new Misread({ kind: 'notAYear', part });
  const thisCentury = 2000 + Number(digits);
  const year = thisCentury > Number(line.day.slice(0, 4)) ? thisCentury - 100 : thisCentury;
  return new Misread({ kind: 'shortYear', part, year, age: Number(digits) });
}
