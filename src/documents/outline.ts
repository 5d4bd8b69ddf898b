import type { Translate } from '../i18n/translate';
import { currentSitting, presenceOf } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { Household } from '../model/household';
import type { Institution } from '../model/institution';
import type { Person } from '../model/person';
import type { Professional } from '../model/professional';
import { recordAt, recordsOf } from '../model/records';
import { shownPart } from '../model/shown-part';
import { accordOf } from './accord';
import { figureDetail } from './figure-detail';
import { lifeWords, presenceWords } from './figure-names';
import { kinWords, shortName } from './kin-words';
import { nameAsTyped } from './mention';
import { listOf } from './name-lists';
import { spoken } from './spoken';
import { threadSentences } from './thread-sentences';

/** One line of the outline, and what stands under it. */
export interface OutlineItem {
  /** Unique in the outline: somebody who lives in two homes is told in both. */
  readonly key: string;
  readonly kind: 'household' | 'person' | 'professional' | 'institution' | 'arrow' | 'apart';
  /** The record it tells of; `null`: those who are in none. */
  readonly id: string | null;
  readonly name: string;
  readonly detail: string | null;
  /** What it stands for on the sheet: for a household, who lives there. */
  readonly signs: readonly string[];
  readonly items: readonly OutlineItem[];
}

/** The whole sheet in three lists: what is read aloud, and walked by keyboard, instead of the drawing. */
export interface SheetOutline {
  readonly living: readonly OutlineItem[];
  readonly working: readonly OutlineItem[];
  /** In order of telling. */
  readonly arrows: readonly OutlineItem[];
}

export function sheetOutline(whole: DiagramDocument, t: Translate): SheetOutline {
  const document = shownPart(whole);
  return {
    living: livingTogether(document, t),
    working: workingTogether(document, t),
    arrows: threadSentences(document, t).map(({ activation, number, sentence }) => ({
      key: activation.id,
      kind: 'arrow',
      id: activation.id,
      name: number,
      detail: sentence.toldText,
      signs: [activation.id],
      items: [],
    })),
  };
}

function livingTogether(document: DiagramDocument, t: Translate): readonly OutlineItem[] {
  const persons = recordsOf(document.persons);
  const households = recordsOf<Household>(document.households);
  const housed = new Set(households.flatMap(({ members }) => members));
  const unhoused = persons.filter(({ id, kind }) => kind === 'family' && !housed.has(id));
  const others = persons.filter(({ id, kind }) => kind === 'other' && !housed.has(id));
  return [
    ...households.map((household) => householdItem(document, household, t)),
    ...apart(
      'noHousehold',
      t('outline.noHousehold'),
      unhoused.map((one) => personItem(document, one, t)),
    ),
    ...apart(
      'others',
      t('outline.others'),
      others.map((one) => personItem(document, one, t)),
    ),
  ];
}

function householdItem(document: DiagramDocument, household: Household, t: Translate): OutlineItem {
  const { id, name, members } = household;
  const items = members
    .flatMap((member) => recordAt(document.persons, member) ?? [])
    .map((person) => personItem(document, person, t, `${id} `));
  return {
    key: id,
    kind: 'household',
    id,
    name: householdWords(document, household, t),
    detail: name === null ? null : t('outline.livingThere', { count: members.length }),
    signs: members,
    items,
  };
}

/** « Foyer Lilas », or « Foyer : Josiane Morel et Nadège Morel ». */
export function householdWords(
  document: DiagramDocument,
  { name, members }: Pick<Household, 'name' | 'members'>,
  t: Translate,
): string {
  if (name !== null) return t('outline.householdNamed', { name });
  const names = members.map((member) => shortName(document, member, t));
  return t('outline.household', { members: listOf(names, t) });
}

function personItem(document: DiagramDocument, person: Person, t: Translate, within = ''): OutlineItem {
  const presence = presenceOf(currentSitting(document), person.id);
  const details = [
    ...lifeWords(person, t),
    ...(person.loss === null ? presenceWords(presence, accordOf(person), t) : []),
    ...kinWords(document, person, t),
  ];
  return {
    key: `${within}${person.id}`,
    kind: 'person',
    id: person.id,
    name: nameAsTyped(document, person.id, t),
    detail: details.length === 0 ? null : spoken(details.join(', ')),
    signs: [person.id],
    items: [],
  };
}

function workingTogether(document: DiagramDocument, t: Translate): readonly OutlineItem[] {
  const professionals = recordsOf(document.professionals);
  const alone = professionals.filter(({ institution }) => institution === null);
  return [
    ...recordsOf<Institution>(document.institutions).map((institution) => ({
      key: institution.id,
      kind: 'institution' as const,
      id: institution.id,
      name: institution.name,
      detail: figureDetail(document, institution.id, t),
      signs: [institution.id],
      items: professionals
        .filter((one) => one.institution === institution.id)
        .map((one) => professionalItem(document, one, t)),
    })),
    ...apart(
      'noInstitution',
      t('outline.noInstitution'),
      alone.map((one) => professionalItem(document, one, t)),
    ),
  ];
}

function professionalItem(document: DiagramDocument, professional: Professional, t: Translate): OutlineItem {
  const { id, function: work } = professional;
  const presence = presenceOf(currentSitting(document), id);
  const details = [...(work === null ? [] : [work]), ...presenceWords(presence, accordOf(professional), t)];
  return {
    key: id,
    kind: 'professional',
    id,
    name: nameAsTyped(document, id, t),
    detail: details.length === 0 ? null : spoken(details.join(', ')),
    signs: [id],
    items: [],
  };
}

/** Those who belong to no household or institution, under a name of their own. */
function apart(key: string, name: string, items: readonly OutlineItem[]): readonly OutlineItem[] {
  if (items.length === 0) return [];
  const signs = items.flatMap((item) => item.signs);
  return [{ key, kind: 'apart', id: null, name, detail: null, signs, items }];
}
