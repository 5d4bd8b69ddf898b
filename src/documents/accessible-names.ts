import type { Translate } from '../i18n/translate';
import { splitName } from '../layout/shown-name';
import type { Activation } from '../model/activation';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId, PersonId, SomebodyId } from '../model/ids';
import { arrowNumbers } from '../model/order-of-telling';
import type { Person } from '../model/person';
import { recordsOf } from '../model/records';
import { shownPart } from '../model/shown-part';
import type { Presence } from '../model/sitting';
import { arrowName, withoutCivility, type ArrowWords } from './arrow-name';
import { fieldOf, institutionName, institutionOf, personName, professionalName } from './figure-names';
import { nameAsTyped } from './mention';
import { spoken } from './spoken';

type AccessibleNames = ReadonlyMap<FigureId | ActivationId, string>;

/**
 * Says what a screen reader says of every figure and every arrow. The names of records that did not change are
 * kept from one call to the next, because a drag asks again on each frame.
 */
export function createAccessibleNames(): (document: DiagramDocument, t: Translate) => AccessibleNames {
  let remembered: Remembered = rememberedIn(new WeakMap());
  let words: Translate | null = null;
  return (whole, t) => {
    const document = shownPart(whole);
    if (words !== t) remembered = rememberedIn(new WeakMap());
    words = t;
    return new Map<FigureId | ActivationId, string>([
      ...figureNames(document, t, remembered),
      ...arrowNames(document, t, remembered),
    ]);
  };
}

/** The text made for this record the last time, if what it depends on besides the record is the same. */
type Remembered = (record: object, context: string, make: () => string) => string;

function rememberedIn(
  memory: WeakMap<object, { readonly context: string; readonly text: string }>,
): Remembered {
  return (record, context, make) => {
    const known = memory.get(record);
    if (known?.context === context) return known.text;
    const text = make();
    memory.set(record, { context, text });
    return text;
  };
}

function* figureNames(
  document: DiagramDocument,
  t: Translate,
  remembered: Remembered,
): Generator<[FigureId, string]> {
  const { participants } = currentSitting(document);
  const presences = new Map<SomebodyId, Presence>(participants.map(({ who, presence }) => [who, presence]));
  for (const person of recordsOf(document.persons)) {
    const presence = presences.get(person.id) ?? null;
    const make = () => withWish(person, personName(document, person, presence, t), t);
    yield [person.id, remembered(person, presence ?? '', make)];
  }
  for (const pro of recordsOf(document.professionals)) {
    const presence = presences.get(pro.id) ?? null;
    const context = `${presence ?? ''} ${institutionOf(document, pro)?.name ?? ''}`;
    yield [pro.id, remembered(pro, context, () => professionalName(document, pro, presence, t))];
  }
  for (const institution of recordsOf(document.institutions)) {
    const context = fieldOf(document, institution)?.name ?? '';
    yield [institution.id, remembered(institution, context, () => institutionName(document, institution, t))];
  }
}

/** What stands near the figure is heard too, whole. */
function withWish({ wish, wishShown }: Person, name: string, t: Translate): string {
  if (!wishShown || wish === null) return name;
  return spoken(t('sentence.nameAnd', { name, detail: t('said.accessible', { wish }) }));
}

function* arrowNames(
  document: DiagramDocument,
  t: Translate,
  remembered: Remembered,
): Generator<[ActivationId, string]> {
  const numbers = arrowNumbers(document);
  const words = arrowWords(document, t);
  for (const arrow of recordsOf(document.activations)) {
    const number = numbers.get(arrow.id) ?? '';
    const context = [
      number,
      ...namedOn(arrow).map(words.nameOf),
      ...arrow.concerns.map(words.concernedName),
    ].join();
    yield [arrow.id, remembered(arrow, context, () => arrowName(arrow, number, words, t))];
  }
}

function namedOn({ from, to }: Activation): readonly FigureId[] {
  return [...from, ...to];
}

function arrowWords(document: DiagramDocument, t: Translate): ArrowWords {
  const names = new Map<FigureId, string>();
  const nameOf = (id: FigureId): string => {
    const name = names.get(id) ?? withoutCivility(nameAsTyped(document, id, t));
    names.set(id, name);
    return name;
  };
  let bearers: ReadonlyMap<string, number> | null = null;
  const concernedName = (id: PersonId): string => {
    bearers ??= bearersOfFirstNames(recordsOf(document.persons));
    const name = nameAsTyped(document, id, t);
    const { first } = splitName(name);
    return (bearers.get(first) ?? 0) > 1 ? name : first;
  };
  return { nameOf, concernedName };
}

function bearersOfFirstNames(persons: readonly Person[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { name } of persons) {
    const { first } = splitName(name);
    bearers.set(first, (bearers.get(first) ?? 0) + 1);
  }
  return bearers;
}
