import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../src/canvas/reading-order';
import { aDocument, anInstitution, aPerson, aProfessional, idOf } from '../builders';

const person = (id: string, x: number, y: number) => aPerson({ id: idOf(id), position: { x, y } });
const read = (document: ReturnType<typeof aDocument>, ids: readonly string[]) =>
  inReadingOrder()(
    document,
    ids.map((id) => ({ id })),
  ).map(({ id }) => id);

describe('reading order', () => {
  it('goes row by row, from left to right, whoever was drawn first', () => {
    const document = aDocument({
      persons: [person('d', 200, 130), person('b', 200, 10), person('c', 0, 124), person('a', 0, 0)],
    });
    expect(read(document, ['d', 'c', 'b', 'a'])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('reads a building, then its people, before the next building of the row', () => {
    const at = (x: number) => ({ position: { x, y: 0 } });
    const document = aDocument({
      institutions: [
        anInstitution({ id: idOf('east'), ...at(600) }),
        anInstitution({ id: idOf('west'), ...at(0) }),
      ],
      professionals: [
        aProfessional({ id: idOf('two'), institution: idOf('west'), ...at(40) }),
        aProfessional({ id: idOf('one'), institution: idOf('west'), ...at(-40) }),
        aProfessional({ id: idOf('three'), institution: idOf('east'), ...at(600) }),
      ],
    });
    expect(read(document, ['east', 'west', 'one', 'two', 'three'])).toEqual([
      'west',
      'one',
      'two',
      'east',
      'three',
    ]);
  });

  it('puts what is not on the sheet yet last, and loses nobody', () => {
    const document = aDocument({ persons: [person('a', 0, 0), person('b', 100, 0)] });
    expect(read(document, ['ghost', 'b', 'a'])).toEqual(['a', 'b', 'ghost']);
    expect(read(document, ['b'])).toEqual(['b']);
  });
});
