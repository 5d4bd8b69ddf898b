import type { DiagramDocument } from '../model/document';
import type { PersonId } from '../model/ids';
import type { Person } from '../model/person';
import { recordsOf } from '../model/records';

/**
 * The person named in somebody's tie (« ami de Lina »): by full name, else by first name, the longest that
 * fits, the first told. `null` when the tie names nobody of the sheet (« voisine »).
 */
export function tiedPerson(
  { persons }: Pick<DiagramDocument, 'persons'>,
  { id, tie }: Pick<Person, 'id' | 'tie'>,
): PersonId | null {
  if (tie === null) return null;
  const words = ` ${plain(tie)} `;
  let found: PersonId | null = null;
  let longest = 0;
  for (const person of recordsOf(persons)) {
    if (person.id === id) continue;
    const name = plain(person.name);
    for (const named of [name, name.split(' ', 1)[0] ?? '']) {
      if (named.length <= longest || !words.includes(` ${named} `)) continue;
      found = person.id;
      longest = named.length;
    }
  }
  return found;
}

/** Lower case, no accents, words parted by one space: « l’amie d’Inès » holds the word « ines ». */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}
