import { produce, type Draft } from 'immer';
import type { Translate } from '../i18n/translate';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import { recordsOf } from '../model/records';
import { accordOf } from './accord';
import { knownFunction, letterAt, pseudonyms } from './pseudonyms';
import { shiftedDate, shiftedDay, shiftedYear } from './shifted-date';

/** Far enough that every year becomes another one, near enough that the children stay of an age: 1¼ to 6 years. */
const LEAST_DAYS = 457;
const MOST_DAYS = 2_190;

/**
 * By how many days all dates of one export are moved, one way or the other.
 * @param chance from 0 to 1, 1 excluded; not to be guessed.
 */
export function daysShifted(chance: number): number {
  const span = MOST_DAYS - LEAST_DAYS;
  const at = Math.floor(chance * 2 * span);
  return at < span ? LEAST_DAYS + at : -(LEAST_DAYS + at - span);
}

/**
 * The sheet for those who learn the method: roles and letters instead of names, all dates moved alike, no place,
 * and not one text that somebody typed. Who acted on whom, in which order and from which field, stays: whoever
 * knows the family may know it again. It is pseudonymised, never anonymous.
 * @param document what may go out at all.
 */
export function pseudonymised(document: DiagramDocument, days: number, t: Translate): DiagramDocument {
  const names = pseudonyms(document, t);
  return produce(document, (draft) => {
    hideWork(draft);
    for (const [id, name] of names) {
      const figure = figureAt(draft, id);
      if (figure !== undefined) figure.name = name;
    }
    hidePersons(draft, days);
    hideTies(draft, days);
    hideTellings(draft, days);
    hideFields(draft, t);
    hideSitting(draft, days, t);
  });
}

function hidePersons(draft: Draft<DiagramDocument>, days: number): void {
  for (const person of recordsOf(draft.persons)) {
    person.tie = null;
    person.wish = null;
    person.wishShown = false;
    if (person.birthYear !== null) person.birthYear = shiftedYear(person.birthYear, days);
    if (person.deathYear !== null) person.deathYear = shiftedYear(person.deathYear, days);
  }
}

/** A function as the catalogue has it; what it told of the gender is kept for the sentences. */
function hideWork(draft: Draft<DiagramDocument>): void {
  for (const worker of recordsOf(draft.professionals)) {
    const accord = accordOf(worker);
    if (accord !== 'inclusive') worker.sex = accord === 'feminine' ? 'female' : 'male';
    worker.function = knownFunction(worker);
    worker.shortFunction = null;
  }
  for (const place of recordsOf(draft.institutions)) place.shortName = null;
}

function hideTies(draft: Draft<DiagramDocument>, days: number): void {
  for (const home of recordsOf(draft.households)) home.name = null;
  for (const { states } of recordsOf(draft.couples)) {
    for (const state of states) if (state.year !== null) state.year = shiftedYear(state.year, days);
  }
  const groups = new Map<string, string>();
  for (const { twins } of recordsOf(draft.filiations)) {
    if (twins === null) continue;
    const letter = groups.get(twins.group) ?? letterAt(groups.size);
    groups.set(twins.group, letter);
    twins.group = letter;
  }
}

function hideTellings(draft: Draft<DiagramDocument>, days: number): void {
  for (const arrow of recordsOf(draft.activations)) {
    arrow.about = null;
    arrow.toldAt = null;
    if (arrow.date !== null) arrow.date = shiftedDate(arrow.date, days);
  }
}

/** The five have names that every sheet has; one that was renamed, or made here, is typed. */
function hideFields(draft: Draft<DiagramDocument>, t: Translate): void {
  let count = 0;
  for (const field of recordsOf(draft.fields)) {
    field.tag = null;
    field.name =
      field.icon === 'custom'
        ? t('pseudonym.named', { role: t('pseudonym.field'), letter: letterAt(count++) })
        : t(`pseudonym.field.${field.icon}`);
  }
}

function hideSitting(draft: Draft<DiagramDocument>, days: number, t: Translate): void {
  const sitting = currentSitting(draft);
  sitting.title = t('pseudonym.title');
  sitting.date = sitting.date && shiftedDay(sitting.date, days);
  sitting.next = sitting.next && shiftedDay(sitting.next, days);
  sitting.setting = null;
  sitting.place = null;
  sitting.recipient = null;
  sitting.start = null;
  sitting.end = null;
  sitting.guests = [];
  sitting.intrus.names = [];
}
