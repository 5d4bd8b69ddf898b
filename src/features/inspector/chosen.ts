import type { Activation } from '../../model/activation';
import type { DiagramDocument } from '../../model/document';
import type { Institution } from '../../model/institution';
import type { Person } from '../../model/person';
import type { Professional } from '../../model/professional';
import { recordAt } from '../../model/records';

/** What is in hand, by kind, in the order it was taken. */
export interface Chosen {
  readonly persons: readonly Person[];
  readonly professionals: readonly Professional[];
  readonly institutions: readonly Institution[];
  readonly arrows: readonly Activation[];
}

export function chosenIn(document: DiagramDocument, selection: ReadonlySet<string>): Chosen {
  const ids = [...selection];
  return {
    persons: ids.flatMap((id) => recordAt<Person>(document.persons, id) ?? []),
    professionals: ids.flatMap((id) => recordAt<Professional>(document.professionals, id) ?? []),
    institutions: ids.flatMap((id) => recordAt<Institution>(document.institutions, id) ?? []),
    arrows: ids.flatMap((id) => recordAt<Activation>(document.activations, id) ?? []),
  };
}
