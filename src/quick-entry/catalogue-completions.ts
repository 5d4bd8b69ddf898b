import { INSTITUTIONS } from '../catalogue/institutions';
import { PROFESSIONS } from '../catalogue/professions';
import type { Completion } from './completion';
import { foldText } from './fold';

/** What the catalogue offers, before it is known where it will stand. */
export type Offer = Pick<Completion, 'text' | 'label' | 'detail' | 'group' | 'icon'>;

interface Form {
  readonly key: string;
  readonly text: string;
  readonly detail: string | null;
}

const institutionForms: readonly Form[] = INSTITUTIONS.flatMap(({ name, sigle, words }) => [
  ...(sigle === null ? [] : [formOf(sigle, name)]),
  ...[name, ...words].map((text) => formOf(capitalised(text), sigle)),
]);

const professionForms: readonly Form[] = PROFESSIONS.flatMap(({ name, feminine, sigle }) => [
  ...(sigle === null || sigle === name ? [] : [formOf(sigle, name)]),
  ...[...new Set([name, feminine])].map((text) => formOf(text, sigle === name ? null : sigle)),
]);

function formOf(text: string, detail: string | null): Form {
  return { key: foldText(text), text, detail };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Institutions of the catalogue whose name, sigle or other word begins so. */
export function catalogueInstitutions(begun: string): readonly Offer[] {
  return startingWith(institutionForms, begun, 'institution');
}

/** Functions of the catalogue that begin so, in either gender. */
export function catalogueFunctions(begun: string): readonly Offer[] {
  return startingWith(professionForms, begun, 'function');
}

/** The shortest first: « psychologue » before « psychologue scolaire ». */
function startingWith(
  forms: readonly Form[],
  begun: string,
  icon: 'institution' | 'function',
): readonly Offer[] {
  const key = foldText(begun);
  return forms
    .filter((form) => form.key.startsWith(key))
    .sort((a, b) => a.key.length - b.key.length)
    .map(({ text, detail }) => ({ text, label: text, detail, group: 'catalogue', icon }));
}
