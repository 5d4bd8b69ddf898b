import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FieldId, FigureId, PersonId } from '../model/ids';
import { inOrderOfTelling } from '../model/order-of-telling';
import { fieldAt, placeOf } from './field-at';
import { foldedWords } from './folded-words';

/** What several places have in common: who activates them, whom they pass relays for, or what it is about. */
type OverlapOrigin =
  | { readonly kind: 'activatedBy' | 'relaysFor'; readonly id: PersonId }
  /** In the words of the first time. */
  | { readonly kind: 'about'; readonly about: string };

/**
 * A « champ de recouvrement »: several institutions, or several fields, activated by the same person or for the
 * same matter. The method looks for resources there; it is no measure of anybody.
 */
export interface OverlapField {
  /** The same as long as it is about the same person or words. */
  readonly key: string;
  readonly origin: OverlapOrigin;
  readonly arrows: readonly ActivationId[];
  /** Buildings, and professionals who stand in none, in order of telling. */
  readonly places: readonly FigureId[];
  readonly fields: readonly FieldId[];
}

/** All of a sheet, in the order in which each was first told. */
export function overlapFields(document: DiagramDocument): readonly OverlapField[] {
  const groups = new Map<string, Group>();
  for (const arrow of inOrderOfTelling(document)) {
    for (const { key, origin, ends } of originsOf(document, arrow)) {
      const group = groups.get(key) ?? { origin, arrows: [], ends: [] };
      group.arrows.push(arrow.id);
      group.ends.push(...ends);
      groups.set(key, group);
    }
  }
  return [...groups].flatMap(([key, { origin, arrows, ends }]) => {
    const places = distinct(ends.map((id) => placeOf(document, id)));
    const fields = distinct(ends.flatMap((id) => fieldAt(document, id) ?? []));
    // One arrow is not twice the same matter, though it may set several to work.
    const isMet = origin.kind === 'activatedBy' || arrows.length > 1;
    return isMet && (places.length > 1 || fields.length > 1)
      ? [{ key, origin, arrows: distinct(arrows), places, fields }]
      : [];
  });
}

interface Group {
  readonly origin: OverlapOrigin;
  readonly arrows: ActivationId[];
  readonly ends: FigureId[];
}

interface Origin {
  readonly key: string;
  readonly origin: OverlapOrigin;
  /** Those at work because of it. */
  readonly ends: readonly FigureId[];
}

function originsOf(document: DiagramDocument, arrow: Activation): readonly Origin[] {
  const { from, to, concerns, about } = arrow;
  const isPerson = (id: FigureId): id is PersonId => Object.hasOwn(document.persons, id);
  const isAtWork = (id: FigureId): boolean => !isPerson(id);
  const atWork = [...from, ...to].filter(isAtWork);
  const matter = about === null ? '' : foldedWords(about);
  const origins: Origin[] = from.filter(isPerson).map((id) => ({
    key: `activatedBy ${id}`,
    origin: { kind: 'activatedBy', id },
    ends: to.filter(isAtWork),
  }));
  for (const id of concerns) {
    origins.push({ key: `relaysFor ${id}`, origin: { kind: 'relaysFor', id }, ends: atWork });
  }
  if (about !== null && matter !== '') {
    origins.push({ key: `about ${matter}`, origin: { kind: 'about', about }, ends: atWork });
  }
  return origins.filter(({ ends }) => ends.length > 0);
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
