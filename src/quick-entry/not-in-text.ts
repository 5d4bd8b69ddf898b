import type { Translate } from '../i18n/translate';
import { DEFAULT_FIELDS } from '../model/default-fields';
import type { DiagramDocument } from '../model/document';
import type { Field } from '../model/field';
import type { Institution } from '../model/institution';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { DEFAULT_OPTIONS } from '../model/sheet-options';
import type { Sitting } from '../model/sitting';

/** What a sheet may hold and the language has no words for, in the order in which it is told. */
const UNWRITTEN = {
  /** Where things stand, and what the sheet is called: of every sheet. */
  places: () => true,
  wishes: ({ persons }) => recordsOf<Person>(persons).some(({ wish }) => wish !== null),
  guests: ({ sittings }) => recordsOf<Sitting>(sittings).some(({ guests }) => guests.length > 0),
  roles: ({ sittings }) =>
    recordsOf<Sitting>(sittings).some(({ participants }) => participants.some(({ role }) => role !== null)),
  times: ({ sittings }) =>
    recordsOf<Sitting>(sittings).some(({ start, end, next }) => [start, end, next].some((at) => at !== null)),
  minutes: ({ activations }) => recordsOf(activations).some(({ toldAt }) => toldAt !== null),
  shortNames: ({ institutions, professionals }) =>
    recordsOf<Institution>(institutions).some(({ shortName }) => shortName !== null) ||
    recordsOf<Professional>(professionals).some(({ shortFunction }) => shortFunction !== null),
  fields: ({ fields }) => recordsOf<Field>(fields).some((field) => !isUsual(field)),
  losses: ({ persons, options }) =>
    options.losses && recordsOf<Person>(persons).some(({ loss }) => loss !== null),
  options: ({ options: { genogramSymbols, personFields, sectors } }) =>
    genogramSymbols !== DEFAULT_OPTIONS.genogramSymbols ||
    personFields !== DEFAULT_OPTIONS.personFields ||
    sectors !== DEFAULT_OPTIONS.sectors,
  earlier: ({ sittings }) => recordsOf(sittings).length > 1,
} as const satisfies Readonly<Record<string, (document: DiagramDocument) => boolean>>;

type Unwritten = keyof typeof UNWRITTEN;

/**
 * What of this sheet `writeText` leaves out, in words, to be said before the text leaves; pregnancies that ended
 * only where the sheet shows them.
 */
export function notInText(document: DiagramDocument, t: Translate): string {
  return (Object.keys(UNWRITTEN) as Unwritten[])
    .filter((kind) => UNWRITTEN[kind](document))
    .map((kind) => t(`leaving.${kind}`))
    .reduce((first, others) => t('leaving.list', { first, others }));
}

function isUsual({ id, name, icon, shown, tag }: Field): boolean {
  const usual = recordAt(DEFAULT_FIELDS, id);
  return usual?.name === name && usual.icon === icon && shown && tag === null;
}
