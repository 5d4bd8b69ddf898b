import type { Translate } from '../i18n/translate';
import { frenchTypography } from '../i18n/typography';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { FigureId, PersonId } from '../model/ids';
import { recordAt, recordsOf } from '../model/records';
import { textLength } from '../model/text';
import type { SheetLabel } from './sheet-label';

/** Most characters of a tag that is told in words: as many as « les trois enfants » and a little more. */
const LONGEST_WORDS = 20;

/**
 * Whom a relay concerns, as its tag says it: « Lina », « Lina et Yanis », « les 3 enfants », « Ana et 2 autres ».
 * When nobody on the sheet is concerned, the words that were said, if they are few; else `null`.
 */
export function relayTag(
  relay: Pick<Activation, 'concerns' | 'about'>,
  document: Pick<DiagramDocument, 'filiations' | 'couples'>,
  labels: ReadonlyMap<FigureId, SheetLabel>,
  t: Translate,
): string | null {
  const names = relay.concerns.flatMap((id) => labels.get(id)?.title ?? []);
  const [first, second] = names;
  if (first === undefined) return fewWords(relay.about);
  if (second === undefined) return first;
  if (names.length === 2) return t('sheet.concernsTwo', { first, second });
  if (areSiblings(relay.concerns, document)) return t('sheet.concernsChildren', { count: names.length });
  return t('sheet.concernsMany', { first, count: names.length - 1 });
}

function fewWords(about: string | null): string | null {
  return about === null || textLength(about) > LONGEST_WORDS ? null : frenchTypography(about);
}

/** Half-siblings too: one parent in common is enough. */
function areSiblings(
  persons: readonly PersonId[],
  document: Pick<DiagramDocument, 'filiations' | 'couples'>,
): boolean {
  const [first, ...others] = persons.map((person) => parentsOf(person, document));
  return first !== undefined && [...first].some((parent) => others.every((parents) => parents.has(parent)));
}

function parentsOf(
  person: PersonId,
  { filiations, couples }: Pick<DiagramDocument, 'filiations' | 'couples'>,
): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const { child, parent } of recordsOf(filiations)) {
    if (child !== person) continue;
    const couple = recordAt(couples, parent);
    if (couple === undefined) parents.add(parent);
    else couple.partners.forEach((partner) => parents.add(partner));
  }
  return parents;
}
