import { outgoing } from '../format/outgoing';
import { whoIsNamed } from '../format/left-out-names';
import type { Translate } from '../i18n/translate';
import { frenchTypography } from '../i18n/typography';
import { currentSitting, presenceOf } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId, SomebodyId } from '../model/ids';
import type { Activation } from '../model/activation';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { shownPart } from '../model/shown-part';
import type { Presence } from '../model/sitting';
import { personName, professionalName } from './figure-names';
import { kinWords } from './kin-words';
import { nameAsTyped } from './mention';
import { passiveSentence } from './passive-sentence';
import { spoken } from './spoken';
import { threadSentences } from './thread-sentences';

/** What « Ne pas écrire » keeps here: somebody or something, an arrow, or only what somebody wants said. */
export interface ReviewItem {
  readonly kind: 'sign' | 'wish';
  readonly id: SomebodyId | FigureId | ActivationId;
  /** A whole sentence, as it would be read. */
  readonly text: string;
}

/** All that would be written about one person. */
export interface PersonReview {
  readonly id: SomebodyId;
  /** Their own, also where a pseudonym would be written: it is read with them. */
  readonly name: string;
  /** `null`: nothing was said of whether they are there. */
  readonly presence: Presence | null;
  readonly items: readonly ReviewItem[];
}

export interface SheetReview {
  /** Those who are not in the room first; among them, and among the others, in the order of the sheet. */
  readonly people: readonly PersonReview[];
  /** How many of them are known not to be in the room. */
  readonly absents: number;
  /** What « ne pas sortir » keeps here. */
  readonly kept: readonly ReviewItem[];
  /** Texts left aside, because a name that does not go out is read in them. */
  readonly withheld: readonly string[];
}

const AWAY: readonly (Presence | null)[] = ['absent', 'excused', 'invited'];

/**
 * What is to be read over before a sheet leaves the room, person by person.
 * @param written what would go out, under its pseudonyms when it does.
 */
export function sheetReview(whole: DiagramDocument, written: DiagramDocument, t: Translate): SheetReview {
  const sitting = currentSitting(whole);
  const tellings = tellingsAbout(whole, written, t);
  const people = somebodies(written).map(({ id }): PersonReview => {
    const presence = presenceOf(sitting, id);
    return {
      id,
      name: frenchTypography(nameAsTyped(whole, id, t)),
      presence,
      items: [...factsAbout(written, id, t), ...(tellings.get(id) ?? [])],
    };
  });
  const away = people.filter(({ presence }) => AWAY.includes(presence));
  const here = people.filter(({ presence }) => !AWAY.includes(presence));
  return {
    people: [...away, ...here],
    absents: away.length,
    kept: keptHere(shownPart(whole), t),
    withheld: outgoing(whole).withheld.map(({ text }) => frenchTypography(text)),
  };
}

function somebodies({ persons, professionals }: DiagramDocument): readonly (Person | Professional)[] {
  return [...recordsOf<Person>(persons), ...recordsOf<Professional>(professionals)];
}

/** Who they are, and what they want said: that first. */
function factsAbout(document: DiagramDocument, id: SomebodyId, t: Translate): readonly ReviewItem[] {
  const person = recordAt<Person>(document.persons, id);
  if (person === undefined) {
    const worker = recordAt<Professional>(document.professionals, id);
    return worker === undefined
      ? []
      : [{ kind: 'sign', id, text: professionalName(document, worker, null, t) }];
  }
  const told = spoken([personName(document, person, null, t), ...kinWords(document, person, t)].join(', '));
  const wish = person.wish === null ? [] : [wishItem(person.id, person.wish, t)];
  return [...wish, { kind: 'sign', id, text: told }];
}

function wishItem(id: SomebodyId, wish: string, t: Translate): ReviewItem {
  return { kind: 'wish', id, text: t('review.wish', { wish: frenchTypography(wish) }) };
}

/** Every sentence in which somebody acts, is there, is concerned, or is only named. */
function tellingsAbout(
  whole: DiagramDocument,
  written: DiagramDocument,
  t: Translate,
): ReadonlyMap<SomebodyId, readonly ReviewItem[]> {
  const namedIn = whoIsNamed(somebodies(whole).map(({ id, name }) => ({ id, name })));
  const told = new Map<SomebodyId, ReviewItem[]>();
  for (const { activation, number, sentence } of threadSentences(written, t)) {
    const item: ReviewItem = {
      kind: 'sign',
      id: activation.id,
      text: t('review.numbered', { number, text: sentence.text }),
    };
    for (const id of new Set([...partOf(activation), ...namedIn(activation.about ?? '')])) {
      const items = told.get(id) ?? [];
      items.push(item);
      told.set(id, items);
    }
  }
  return told;
}

/** Institutions among them are nobody’s to read. */
function partOf({ from, to, concerns, present, toldBy }: Activation): readonly SomebodyId[] {
  return [...from, ...to, ...concerns, ...present, ...(toldBy === null ? [] : [toldBy])] as SomebodyId[];
}

function keptHere(document: DiagramDocument, t: Translate): readonly ReviewItem[] {
  const figures = [...somebodies(document), ...recordsOf(document.institutions)]
    .filter(({ staysHere }) => staysHere)
    .map(({ id }): ReviewItem => ({
      kind: 'sign',
      id,
      text: frenchTypography(nameAsTyped(document, id, t)),
    }));
  const arrows = recordsOf<Activation>(document.activations)
    .filter(({ staysHere }) => staysHere)
    .map((arrow): ReviewItem => ({
      kind: 'sign',
      id: arrow.id,
      text: passiveSentence(document, arrow, t).text,
    }));
  const wishes = recordsOf<Person>(document.persons)
    .filter(({ wish, wishStaysHere }) => wish !== null && wishStaysHere)
    .map(({ id }): ReviewItem => ({
      kind: 'wish',
      id,
      text: t('review.keptWish', { name: frenchTypography(nameAsTyped(document, id, t)) }),
    }));
  return [...figures, ...arrows, ...wishes];
}
