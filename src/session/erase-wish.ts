import { produce, type Draft } from 'immer';
import type { DiagramDocument } from '../model/document';
import type { PersonId } from '../model/ids';
import type { Person } from '../model/person';
import { recordAt, recordsOf } from '../model/records';

/** The document as if this person had never wanted anything said, today or at an earlier sitting; they stay. */
export function withoutWish(document: DiagramDocument, id: PersonId): DiagramDocument {
  return produce(document, (draft) => {
    forgetWish(draft.persons, id);
    for (const { closed } of recordsOf(draft.sittings)) if (closed !== null) forgetWish(closed.persons, id);
  });
}

function forgetWish(persons: Record<string, Draft<Person>>, id: PersonId): void {
  const person = recordAt(persons, id);
  if (person !== undefined) Object.assign(person, { wish: null, wishShown: false, wishStaysHere: false });
}
