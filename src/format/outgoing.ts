import { produce, type Draft } from 'immer';
import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import { recordsOf } from '../model/records';
import { removeInstitution, removePerson, removeProfessional } from '../model/remove-figure';
import type { SheetContent } from '../model/sheet-content';
import { shownPart } from '../model/shown-part';
import type { Guest, Sitting } from '../model/sitting';
import { leftOutNames, type LeftOutNames } from './left-out-names';

/** Free words that do not go out, because they speak of somebody who does not. */
interface Withheld {
  /** The record they are of. */
  readonly id: string;
  readonly text: string;
}

export interface Outgoing {
  /** What may be handed on: a document of its own, of the current sitting only. */
  readonly document: DiagramDocument;
  readonly withheld: readonly Withheld[];
}

/** Stands for a name that may not be read. */
const UNSAID = '…';

/**
 * The sheet as it may leave the room: without what « ne pas sortir » keeps there, all that points at it, and
 * every text in which one of its names is read. Of several sittings, only the current one. Numbers are derived
 * from what is left, so that no gap tells that something was there.
 */
export function outgoing(whole: DiagramDocument): Outgoing {
  const shown = shownPart(whole);
  const names = leftOutNames({
    people: [...recordsOf(whole.persons), ...recordsOf(whole.professionals)]
      .filter(({ staysHere }) => staysHere)
      .map(({ name }) => name),
    places: recordsOf(whole.institutions)
      .filter(({ staysHere }) => staysHere)
      .flatMap(({ name, shortName }) => (shortName === null ? [name] : [name, shortName])),
  });
  const withheld: Withheld[] = [];
  const document = produce(shown, (draft) => {
    keepCurrentSitting(draft);
    removeWhatStays(draft);
    withholdTexts(draft, names, (id, text) => {
      withheld.push({ id, text });
    });
  });
  return { document, withheld };
}

/**
 * Whether « ne pas sortir » keeps anything here of the sheet, or of one that was kept with an earlier sitting, which
 * can be looked at in its place.
 */
export function keepsAnything(document: DiagramDocument): boolean {
  const earlier = recordsOf<Sitting>(document.sittings).map(({ closed }) => closed);
  return [document, ...earlier].some((content) => content !== null && hasWhatStays(content));
}

function hasWhatStays({ persons, professionals, institutions, activations }: SheetContent): boolean {
  return (
    recordsOf(persons).some(({ staysHere, wishStaysHere }) => staysHere || wishStaysHere) ||
    [professionals, institutions, activations].some((records) =>
      recordsOf<{ readonly staysHere: boolean }>(records).some(({ staysHere }) => staysHere),
    )
  );
}

function keepCurrentSitting(draft: Draft<DiagramDocument>): void {
  const current = currentSitting(draft);
  for (const { id } of recordsOf(draft.sittings)) if (id !== current.id) delete draft.sittings[id];
  current.closed = null;
}

function removeWhatStays(draft: Draft<DiagramDocument>): void {
  for (const { id, staysHere } of recordsOf(draft.activations)) if (staysHere) delete draft.activations[id];
  for (const { id, staysHere } of recordsOf(draft.persons)) if (staysHere) removePerson(draft, id);
  for (const { id, staysHere } of recordsOf(draft.professionals)) {
    if (staysHere) removeProfessional(draft, id);
  }
  for (const { id, staysHere } of recordsOf(draft.institutions)) if (staysHere) removeInstitution(draft, id);
  for (const person of recordsOf(draft.persons)) if (person.wishStaysHere) person.wish = null;
}

type Withhold = (id: string, text: string) => void;

/** What nobody who goes out may be read in is left empty; a name, which cannot be, is « … ». */
function withholdTexts(draft: Draft<DiagramDocument>, names: LeftOutNames, withhold: Withhold): void {
  const { inText, inName, inPlace } = names;
  const told = (id: string, text: string | null): string | null => {
    if (text === null || !inText(text)) return text;
    withhold(id, text);
    return null;
  };
  const named = (id: string, name: string, isTold: (text: string) => boolean): string => {
    if (!isTold(name)) return name;
    withhold(id, name);
    return UNSAID;
  };
  for (const person of recordsOf(draft.persons)) {
    person.name = named(person.id, person.name, inName);
    person.tie = told(person.id, person.tie);
    person.wish = told(person.id, person.wish);
  }
  for (const worker of recordsOf(draft.professionals)) {
    worker.name = named(worker.id, worker.name, inName);
    worker.function = told(worker.id, worker.function);
    worker.shortFunction = told(worker.id, worker.shortFunction);
  }
  for (const place of recordsOf(draft.institutions)) {
    place.name = named(place.id, place.name, inPlace);
    if (place.shortName !== null && inPlace(place.shortName)) place.shortName = null;
  }
  for (const home of recordsOf(draft.households)) home.name = told(home.id, home.name);
  for (const arrow of recordsOf(draft.activations)) arrow.about = told(arrow.id, arrow.about);
  for (const field of recordsOf(draft.fields)) {
    field.name = named(field.id, field.name, inText);
    field.tag = told(field.id, field.tag);
  }
  const sitting = currentSitting(draft);
  for (const key of ['setting', 'place', 'recipient'] as const) sitting[key] = told(sitting.id, sitting[key]);
  sitting.title = named(sitting.id, sitting.title, inText);
  sitting.intrus.names = sitting.intrus.names.filter((name) => !inText(name));
  sitting.guests = sitting.guests.filter(({ name }: Guest) => !inText(name));
}
