import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { arrangePositions } from '../../src/layout/arrange';
import { createSceneBuilder } from '../../src/layout/build-scene';
import type { DiagramDocument } from '../../src/model/document';
import { aCouple, aDocument, aFiliation, aHousehold, aPerson, idOf } from '../builders';
import { fictionalDocument, unplacedFictionalDocument } from '../fixtures/fictional-document';
import { bigSheet } from './big-sheet';
import { randomSheet } from './random-sheet';
import { symbolOverlaps } from './symbol-overlaps';
import { arranged } from './arranged';

const t = createTranslate('fr');

describe('« Ranger », the places', () => {
  it('stands generations in rows, partners side by side, the eldest on the left', () => {
    const { persons } = arranged(unplacedFictionalDocument());
    const family = Object.values(persons).filter(({ kind }) => kind === 'family');
    const names = [...new Set(family.map(({ position }) => position.y))]
      .sort((a, b) => a - b)
      .map((y) =>
        family
          .filter(({ position }) => position.y === y)
          .sort((a, b) => a.position.x - b.position.x)
          .map(({ name }) => name.split(' ')[0]),
      );
    expect(names).toEqual([
      ['Zohra', 'Josiane', 'Bernard'],
      ['Karim', 'Sandrine', 'Thierry', 'Nadège'],
      ['Lina', 'Yanis', 'Inès'],
    ]);
  });

  it('gives no place to a loss that the sheet does not draw, where its sign would leave a gap', () => {
    const lost = idOf<'person'>('lost');
    const sheet = (losses: boolean) =>
      aDocument({
        persons: [
          aPerson({ id: idOf('ana') }),
          aPerson({ id: lost, loss: 'miscarriage', position: { x: 7, y: 8 } }),
          aPerson({ id: idOf('tom'), name: 'Tom' }),
        ],
        filiations: [lost, idOf<'person'>('tom')].map((child) => aFiliation({ child, parent: idOf('ana') })),
        options: { losses },
      });
    const [hidden, drawn] = [arranged(sheet(false)), arranged(sheet(true))];
    expect(hidden.persons[lost]!.position).toEqual({ x: 7, y: 8 });
    expect(hidden.persons[idOf<'person'>('tom')]!.position.x).toBe(
      hidden.persons[idOf<'person'>('ana')]!.position.x,
    );
    expect(drawn.persons[lost]!.position).not.toEqual({ x: 7, y: 8 });
  });

  it('leaves no stranger among the members of a home', () => {
    const { persons } = arranged(unplacedFictionalDocument());
    const all = Object.values(persons);
    const home = new Set(['F4', 'F6', 'F8', 'F9', 'F10']);
    const xs = all.filter(({ id }) => home.has(id)).map(({ position }) => position.x);
    const strangers = all.filter(
      ({ id, position: { x, y } }) => !home.has(id) && y >= 0 && x > Math.min(...xs) && x < Math.max(...xs),
    );
    expect(strangers.map(({ name }) => name)).toEqual([]);
  });

  it('stands those who share the collective life outside the home of whoever their tie names', () => {
    const { persons } = arranged(unplacedFictionalDocument());
    const [mehdi, lina] = ['V2', 'F8'].map(
      (id) => Object.values(persons).find((one) => one.id === id)!.position,
    );
    expect(mehdi!.y).toBe(lina!.y);
    expect(lina!.x - mehdi!.x).toBeGreaterThan(110);
  });

  it('puts families that have nothing in common side by side', () => {
    const sheet = aDocument({
      persons: ['a', 'b', 'c', 'd'].map((id) => aPerson({ id: idOf(id), name: id })),
      couples: [
        aCouple({ id: idOf('ab'), partners: [idOf('a'), idOf('b')] }),
        aCouple({ id: idOf('cd'), partners: [idOf('c'), idOf('d')] }),
      ],
    });
    const places = Object.values(arranged(sheet).persons).map(({ position }) => position);
    expect(places.map(({ y }) => y)).toEqual([0, 0, 0, 0]);
    expect(places.map(({ x }) => x)).toEqual(places.map(({ x }) => x).sort((a, b) => a - b));
  });

  it('lowers those who only share a home by as many rows as they are younger', () => {
    const sheet = aDocument({
      persons: [
        aPerson({ id: idOf('gran'), birthYear: 1950 }),
        aPerson({ id: idOf('lodger'), birthYear: 2005, name: 'Tom' }),
      ],
      households: [aHousehold({ members: [idOf('gran'), idOf('lodger')] })],
    });
    const [gran, lodger] = Object.values(arranged(sheet).persons).map(({ position }) => position.y);
    expect(lodger! - gran!).toBe(248);
  });

  it('pushes the ring out by whole rows when the family is tall', () => {
    const generationsOf = (count: number): DiagramDocument =>
      aDocument({
        ...fictionalDocument(),
        persons: Array.from({ length: count }, (_, row) => aPerson({ id: idOf(`p${row}`), name: `P${row}` })),
        filiations: Array.from({ length: count - 1 }, (_, row) =>
          aFiliation({ child: idOf(`p${row + 1}`), parent: idOf(`p${row}`) }),
        ),
        institutions: Object.values(fictionalDocument().institutions),
        professionals: Object.values(fictionalDocument().professionals),
        couples: [],
        households: [],
        activations: [],
        sittings: Object.values(fictionalDocument().sittings),
      });
    const top = (count: number): number =>
      Math.min(
        ...Object.values(arranged(generationsOf(count)).institutions).map(({ position }) => position.y),
      );
    expect(top(3)).toBe(-322);
    expect(top(5)).toBe(-446);
    expect(overlapsOf(generationsOf(7))).toEqual([]);
  });

  it('is the same every time', () => {
    const sheet = unplacedFictionalDocument();
    expect(arrangePositions(sheet, t)).toEqual(arrangePositions(sheet, t));
  });

  it('ends and lets no two symbols touch on a sheet of 300 figures', () => {
    expect(overlapsOf(bigSheet())).toEqual([]);
  });

  it('lets no two symbols touch, whatever the family and the ring', () => {
    fc.assert(
      fc.property(randomSheet(), ({ document, order }) => {
        const { positions } = arrangePositions(document, t);
        expect([...positions.keys()].sort()).toEqual([...order].sort());
        expect(overlapsOf(document)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

function overlapsOf(document: DiagramDocument): readonly string[] {
  return symbolOverlaps(createSceneBuilder()(arranged(document), t));
}
