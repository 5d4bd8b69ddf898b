import { splitName } from '../layout/shown-name';
import type { Activation } from '../model/activation';
import type { DiagramDocument } from '../model/document';
import type { ActivationId, FigureId } from '../model/ids';
import type { Person } from '../model/person';
import { recordAt, recordsOf } from '../model/records';
import { foldText } from '../quick-entry/fold';
import { foldedWords } from './folded-words';

/**
 * The arrows that tell of somebody: those that begin or end there, the relays passed for them, and those whose
 * words name them (« absences de Yanis »). Round a building: the arrows of all who work in it.
 */
export function arrowsAround(document: DiagramDocument, id: FigureId): ReadonlySet<ActivationId> {
  const held = new Set<string>([id]);
  for (const professional of recordsOf(document.professionals)) {
    if (professional.institution === id) held.add(professional.id);
  }
  const isNamed = namedIn(document, id);
  const tellsOf = ({ from, to, concerns, about }: Activation): boolean =>
    [...from, ...to, ...concerns].some((end) => held.has(end)) || (about !== null && isNamed(about));
  return new Set(
    recordsOf(document.activations)
      .filter(tellsOf)
      .map((arrow) => arrow.id),
  );
}

/** A first name names somebody when nobody else on the sheet has it; else only the whole name does. */
function namedIn(document: DiagramDocument, id: FigureId): (about: string) => boolean {
  const person = recordAt<Person>(document.persons, id);
  if (person === undefined || person.name === '') return () => false;
  const first = (name: string): string => foldText(splitName(name).first);
  const isAlone = !recordsOf(document.persons).some(
    (other) => other.id !== id && first(other.name) === first(person.name),
  );
  const name = ` ${foldedWords(isAlone ? splitName(person.name).first : person.name)} `;
  return (about) => ` ${foldedWords(about)} `.includes(name);
}
