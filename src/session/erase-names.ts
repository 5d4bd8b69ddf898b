import { produce } from 'immer';
import type { DiagramDocument } from '../model/document';
import { recordsOf } from '../model/records';

/**
 * The document as if nobody of these names had ever been in the room beside the figures: no guest, no outsider, at
 * no sitting. Those who were only counted stay counted. Capitals make no difference.
 */
export function withoutNames(document: DiagramDocument, names: ReadonlySet<string>): DiagramDocument {
  const gone = new Set([...names].map(keyOf));
  const isGone = (name: string) => gone.has(keyOf(name));
  return produce(document, (draft) => {
    for (const { guests, intrus } of recordsOf(draft.sittings)) {
      for (let at = guests.length - 1; at >= 0; at -= 1) {
        if (isGone(guests[at]?.name ?? '')) guests.splice(at, 1);
      }
      const left = intrus.names.filter((name) => !isGone(name));
      if (left.length === intrus.names.length) continue;
      intrus.count -= intrus.names.length - left.length;
      intrus.names = left;
    }
  });
}

const keyOf = (name: string): string => name.trim().toLocaleLowerCase('fr');
