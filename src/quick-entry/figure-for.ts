import type { InstitutionId, PersonId, ProfessionalId } from '../model/ids';
import { ambiguous } from './ambiguous';
import type { NewFigureKind } from './chip';
import { livesTogetherKind, type FigureRef } from './figure-ref';
import { fitName } from './fit-name';
import type { LineDraft } from './line-draft';
import type { Mention } from './mention';
import type { NamedFigure } from './name-index';
import { addExpected } from './add-expected';
import { addFigure } from './add-figure';
import type { Slot } from './slot';
import { tellInstitutionField, tellPersonFacts } from './tell-facts';
import { tellProfessional } from './tell-professional';
import { NO_FACTS, toldFacts, type ToldFacts, type ToldName } from './told-facts';
import { keyOf, textOf, type Token } from './token';
import { spanOf } from './work-parts';

/** Whom a mention speaks of, on the sheet or new, with what it tells of them. */
export function figureFor(line: LineDraft, mention: Mention, slot: Slot): FigureRef {
  const kinds = mention.forced === null ? slot.kinds : slot.kinds.filter((kind) => kind === mention.forced);
  if (kinds.length === 0) throw line.misread(slot.otherwise, mention);
  const told = toldName(line, mention, kinds);
  const facts = withGroups(told.facts, mention);
  const known = knownFigure(line, mention, told, kinds);
  const key = newKey(told.name, mention.number);
  const asked = { mention, told: { ...told, facts }, kinds, slot, key };
  const ref = known ?? line.newFigure(key) ?? addFigure(line, asked);
  tellFigure(line, ref, mention, facts);
  if (facts.expecting !== null && livesTogetherKind(ref.kind))
    addExpected(line, [ref], { year: facts.expecting.year, sex: null });
  return ref;
}

function newKey(name: readonly Token[], number: number | null): string {
  return `${keyOf(name)} ${number ?? ''}`;
}

/** The full names of the sheet come before the facts: « Villa 9 » is a name when it is one. */
function toldName(line: LineDraft, mention: Mention, kinds: readonly NewFigureKind[]): ToldName {
  const { name, rawName, unknown, forced, number } = mention;
  const isOnSheet = (tokens: readonly Token[]) =>
    (line.names.byFullName.get(keyOf(tokens)) ?? []).some(({ kind }) => kinds.includes(kind));
  if (unknown.length > 0) {
    if (number === null && isOnSheet(rawName)) return { name: rawName, facts: NO_FACTS, badYear: null };
    throw line.misread(isOfFamily(line, name, kinds) ? 'notUnderstood' : 'notAField', spanOf(unknown));
  }
  const asTyped = { name, facts: NO_FACTS, badYear: null };
  const isWhole = forced === 'institution' || (!hasFactsApart(mention) && isOnSheet(name));
  return isWhole ? asTyped : toldFacts(name, line.day);
}

/** Behind a closing quote or a number the name is over: « "Villa" 2009 », « Lina (2) f ». */
function hasFactsApart({ name, rawName, number }: Mention): boolean {
  const afterGroup = rawName.slice(rawName.findIndex(({ kind }) => kind === 'group') + 1);
  const isNumberedInside = number !== null && afterGroup.some(({ kind }) => kind !== 'group');
  return isNumberedInside || (name[0]?.kind === 'quoted' && name.length > 1);
}

function isOfFamily(line: LineDraft, name: readonly Token[], kinds: readonly NewFigureKind[]): boolean {
  if (!kinds.includes('professional') && !kinds.includes('institution')) return true;
  const [known] = fitName(line.names, { tokens: toldFacts(name, line.day).name, number: null, kinds });
  return known !== undefined && livesTogetherKind(known.kind);
}

function withGroups(facts: ToldFacts, { birth, death }: Mention): ToldFacts {
  return { ...facts, birth: facts.birth ?? birth, death: facts.death ?? death };
}

function knownFigure(
  line: LineDraft,
  mention: Mention,
  told: ToldName,
  kinds: readonly NewFigureKind[],
): FigureRef | null {
  const { number, forced } = mention;
  const fits = fitName(line.names, { tokens: told.name, number, kinds, isPlace: forced === 'institution' });
  if (fits.length > 1) throw ambiguous(line, told.name, fits);
  const [one] = fits;
  return one === undefined ? null : refOf(one);
}

export function refOf({ id, kind, name }: NamedFigure): FigureRef {
  return { id, kind, name, isNew: false };
}

function tellFigure(line: LineDraft, ref: FigureRef, mention: Mention, facts: ToldFacts): void {
  if (ref.kind === 'professional') {
    refuseFactsOfLife(line, mention, facts);
    tellProfessional(line, ref.id as ProfessionalId, mention, facts.sex);
    return;
  }
  if (ref.kind === 'institution') {
    if (mention.parts.length > 0 || mention.place !== null) throw line.misread('partOfInstitution', mention);
    if (mention.field !== undefined) tellInstitutionField(line, ref.id as InstitutionId, mention.field);
    return;
  }
  const tie = mention.afterComma.length === 0 ? null : textOf(mention.afterComma).normalize('NFC');
  if (ref.kind === 'family' && (tie !== null || mention.place !== null || mention.field !== undefined)) {
    throw line.misread('functionOfFamily', mention);
  }
  tellPersonFacts(line, ref.id as PersonId, facts, tie);
  refuseDeathBeforeBirth(line, ref.id as PersonId, mention, facts);
}

/** Also when one of the years is on the sheet already. Of somebody of whom neither is told here, nothing is refused. */
function refuseDeathBeforeBirth(
  line: LineDraft,
  id: PersonId,
  mention: Mention,
  { birth, death }: ToldFacts,
): void {
  const person = line.personNow(id);
  if ((birth === null && death === null) || person === null) return;
  const { birthYear, deathYear } = person;
  if (birthYear !== null && deathYear !== null && deathYear < birthYear) {
    throw line.misread('deathBeforeBirth', mention);
  }
}

function refuseFactsOfLife(line: LineDraft, mention: Mention, { birth, death, expecting }: ToldFacts): void {
  if (birth !== null || death !== null || expecting !== null)
    throw line.misread('factOfProfessional', mention);
}
