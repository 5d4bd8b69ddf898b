import fc from 'fast-check';
import { produce, type Draft } from 'immer';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { placeNew } from '../../src/layout/place-new';
import { FIELD_IDS } from '../../src/model/default-fields';
import type { DiagramDocument } from '../../src/model/document';
import type { FigureId } from '../../src/model/ids';
import type { Point } from '../../src/model/point';
import { aCouple, aDocument, aFiliation, anInstitution, aPerson, aProfessional, idOf } from '../builders';
import { randomSheet, type RandomSheet } from './random-sheet';
import { symbolOverlaps } from './symbol-overlaps';

const t = createTranslate('fr');

describe('placing new figures', () => {
  it('begins the family a little left of the middle', () => {
    expect(placesOf(told(aDocument({ persons: [sandrine] }), ['sandrine']))).toEqual({ sandrine: [-40, 0] });
  });

  it('puts a partner on the right and a former one on the left', () => {
    const family = aDocument({
      persons: [sandrine, person('karim'), person('thierry')],
      couples: [
        aCouple({
          id: idOf('c1'),
          partners: [sandrine.id, idOf('karim')],
          states: [{ kind: 'divorced', year: null }],
        }),
        aCouple({ id: idOf('c2'), partners: [sandrine.id, idOf('thierry')] }),
      ],
    });
    const places = placesOf(told(family, ['sandrine', 'karim', 'thierry']));
    expect(places['karim']).toEqual([-300, 0]);
    expect(places['thierry']).toEqual([150, 0]);
  });

  it('puts children one row below their parents, the eldest on the left, whatever the order told', () => {
    const family = aDocument({
      persons: [sandrine, person('thierry'), person('tom', 2015), person('lea', 2010)],
      couples: [aCouple({ id: idOf('c'), partners: [sandrine.id, idOf('thierry')] })],
      filiations: ['tom', 'lea'].map((child) => aFiliation({ child: idOf(child), parent: idOf('c') })),
    });
    const together = placesOf(told(family, ['sandrine', 'thierry', 'tom', 'lea']));
    expect(together['lea']).toEqual([-4, 124]);
    expect(together['tom']).toEqual([114, 124]);
    const later = placesOf(told(family, ['sandrine', 'thierry', 'tom'], ['lea']));
    expect(later['lea']![0]).toBeLessThan(later['tom']![0]);
    expect(later['lea']![1]).toBe(124);
  });

  it('puts parents found later one row above their child', () => {
    const family = aDocument({
      persons: [sandrine, person('josiane'), person('bernard')],
      couples: [aCouple({ id: idOf('c'), partners: [idOf('josiane'), idOf('bernard')] })],
      filiations: [aFiliation({ child: sandrine.id, parent: idOf('c') })],
    });
    const places = placesOf(told(family, ['sandrine'], ['josiane', 'bernard']));
    expect(places['josiane']).toEqual([-138, -124]);
    expect(places['bernard']).toEqual([58, -124]);
  });

  it('steps outward where somebody stands already', () => {
    const family = aDocument({
      persons: [sandrine, { ...person('anna'), position: { x: 150, y: 0 } }, person('thierry')],
      couples: [aCouple({ partners: [sandrine.id, idOf('thierry')] })],
    });
    const places = placesOf(placed(family, ['thierry']));
    expect(places['thierry']).toEqual([250, 0]);
  });

  it('puts nobody between two partners, even where there is room', () => {
    const family = aDocument({
      persons: [person('ana'), person('luc'), person('zoe'), person('max')],
      couples: [aCouple({ id: idOf('c'), partners: [idOf('ana'), idOf('luc')] })],
    });
    const places = placesOf(told(family, ['ana', 'luc'], ['zoe'], ['max']));
    const [left, right] = [places['ana']![0], places['luc']![0]];
    for (const name of ['zoe', 'max']) {
      const [x, y] = places[name]!;
      expect(y === 0 && x > left && x < right).toBe(false);
    }
  });

  it('gives an « autre » a place outside the home of the person named in their tie', () => {
    const sheet = aDocument({
      persons: [
        { ...sandrine, position: { x: -40, y: 0 } },
        { ...person('mehdi'), kind: 'other', tie: 'ami de Sandrine' },
      ],
    });
    const places = placesOf(placed(sheet, ['mehdi']));
    expect(Math.abs(places['mehdi']![0] + 40)).toBeGreaterThan(130);
    expect(places['mehdi']![1]).toBe(0);
  });

  it('seats a building in the part of the ring where its field gathers', () => {
    const places = (['aid', 'care', 'control', 'education', 'culture'] as const).map((field) => {
      const sheet = aDocument({
        institutions: [anInstitution({ id: idOf('house'), field: FIELD_IDS[field] })],
      });
      return placesOf(told(sheet, ['house']))['house'];
    });
    expect(places).toEqual([
      [320, -322],
      [-320, 358],
      [-640, -322],
      [735, 122],
      [-735, 122],
    ]);
  });

  it('turns the sign of a building away from the family', () => {
    const sides = (['aid', 'care'] as const).map((field) => {
      const sheet = aDocument({
        institutions: [anInstitution({ id: idOf('house'), field: FIELD_IDS[field] })],
      });
      return Object.values(told(sheet, ['house']).institutions)[0]!.signSide;
    });
    expect(sides).toEqual(['above', 'below']);
  });

  it('places a building and its people together, and colleagues beside them later', () => {
    const sheet = aDocument({
      institutions: [anInstitution({ id: idOf('house'), field: FIELD_IDS.aid })],
      professionals: ['samir', 'julie'].map((id) =>
        aProfessional({ id: idOf(id), institution: idOf('house') }),
      ),
    });
    const first = told(sheet, ['samir', 'house']);
    const places = placesOf(placed({ ...sheet, ...standing(sheet, first) }, ['julie']));
    expect(places['samir']).toEqual([320, -322]);
    expect(places['julie']![1]).toBe(-322);
    expect(places['julie']![0]).toBeGreaterThan(320);
  });

  it('opens a second row away from the family when four stand side by side', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const sheet = aDocument({
      institutions: [anInstitution({ id: idOf('house'), field: FIELD_IDS.aid })],
      professionals: ids.map((id) => aProfessional({ id: idOf(id), institution: idOf('house') })),
    });
    const places = placesOf(told(sheet, ['house', ...ids]));
    const rows = ids.map((id) => Math.abs(places[id]![1]) - Math.abs(places['house']![1]));
    expect(rows).toEqual([0, 0, 0, 0, 105]);
  });

  it('finds a place on an ever fuller sheet', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `i${index}`);
    const sheet = aDocument({
      institutions: ids.map((id) => anInstitution({ id: idOf(id), name: `Service ${id}` })),
    });
    expect(overlapsOf(told(sheet, ...ids.map((id) => [id])))).toEqual([]);
  });

  it('never lets two symbols touch nor moves what stands, whatever is told in whatever order', () => {
    fc.assert(
      fc.property(randomSheet(), (sheet) => {
        const stages = toldOneByOne(sheet);
        for (const [index, stage] of stages.entries()) {
          const before = stages[index - 1];
          if (before !== undefined) expect(placesOf(stage)).toMatchObject(placesOf(before));
        }
        expect(overlapsOf(stages.at(-1) ?? aDocument())).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const person = (id: string, birthYear: number | null = null) =>
  aPerson({ id: idOf(id), name: id.charAt(0).toUpperCase() + id.slice(1), birthYear });
const sandrine = person('sandrine', 1982);

function placed(document: DiagramDocument, ids: readonly string[]): DiagramDocument {
  return produce(document, (draft: Draft<DiagramDocument>) => {
    placeNew(draft, ids as FigureId[], t);
  });
}

/** The figures told in these groups, each with every relation to those told before. */
function told(document: DiagramDocument, ...groups: readonly (readonly string[])[]): DiagramDocument {
  const known = new Set<string>();
  let sheet = aDocument();
  for (const group of groups) {
    for (const id of group) known.add(id);
    sheet = placed({ ...among(document, known), ...standing(among(document, known), sheet) }, group);
  }
  return sheet;
}

function toldOneByOne({ document, order }: RandomSheet): readonly DiagramDocument[] {
  const known = new Set<string>();
  let sheet = aDocument();
  return order.map((id) => {
    known.add(id);
    sheet = placed({ ...among(document, known), ...standing(among(document, known), sheet) }, [id]);
    return sheet;
  });
}

/** What can be said of these figures alone. */
function among(document: DiagramDocument, known: ReadonlySet<string>): DiagramDocument {
  const all = <T>(records: Readonly<Record<string, T>>, keep: (record: T) => boolean): readonly T[] =>
    Object.values(records).filter(keep);
  const couples = all(document.couples, ({ partners }) => partners.every((id) => known.has(id)));
  const parents = new Set([...known, ...couples.map(({ id }) => id)]);
  return aDocument({
    persons: all(document.persons, ({ id }) => known.has(id)),
    institutions: all(document.institutions, ({ id }) => known.has(id)),
    professionals: all(document.professionals, ({ id }) => known.has(id)).map((one) => ({
      ...one,
      institution: one.institution !== null && known.has(one.institution) ? one.institution : null,
    })),
    couples,
    filiations: all(document.filiations, ({ child, parent }) => known.has(child) && parents.has(parent)),
    households: all(document.households, ({ members }) => members.every((id) => known.has(id))),
    activations: all(document.activations, ({ from, to }) => [...from, ...to].every((id) => known.has(id))),
  });
}

/** The figures of `next`, at the places they have in `before`. */
function standing(next: DiagramDocument, before: DiagramDocument) {
  return {
    persons: { ...next.persons, ...before.persons },
    institutions: { ...next.institutions, ...before.institutions },
    professionals: { ...next.professionals, ...before.professionals },
  };
}

function placesOf(document: DiagramDocument): Record<string, readonly [number, number]> {
  const figures: readonly { readonly id: string; readonly position: Point }[] = [
    ...Object.values(document.persons),
    ...Object.values(document.institutions),
    ...Object.values(document.professionals),
  ];
  return Object.fromEntries(figures.map(({ id, position: { x, y } }) => [id, [x, y]]));
}

function overlapsOf(document: DiagramDocument): readonly string[] {
  return symbolOverlaps(createSceneBuilder()(document, t));
}
