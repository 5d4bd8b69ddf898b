import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { distanceToRect, enclosing, overlaps, union } from '../../src/layout/rects';
import { wishLines } from '../../src/layout/wish-lines';
import type { DiagramDocument } from '../../src/model/document';
import { documentArbitrary } from '../arbitraries';
import { aDocument, aHousehold, anActivation, aPerson, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');
const drawn = (document: DiagramDocument) => createSceneBuilder()(document, t);

describe('what somebody wants said, in short', () => {
  it('stands between quotes, on one line or two', () => {
    expect(wishLines('Je dessine bien.')).toEqual(['«\u00a0Je dessine bien.\u00a0»']);
    expect(wishLines('Je dessine bien, et je fais rire mes sœurs.')).toEqual([
      '«\u00a0Je dessine bien, et je',
      'fais rire mes sœurs.\u00a0»',
    ]);
  });

  it('is cut at a word', () => {
    expect(wishLines('Je dessine bien, je fais rire mes sœurs, et je veux aller au collège.')).toEqual([
      '«\u00a0Je dessine bien, je fais',
      'rire mes sœurs, et je…\u00a0»',
    ]);
  });

  it('never has more than two lines of 28 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (wish) => {
        const lines = wishLines(wish);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(28);
      }),
    );
  });
});

const wishful = (document: DiagramDocument): DiagramDocument => ({
  ...document,
  persons: Object.fromEntries(
    Object.entries(document.persons).map(([id, person]) => [
      id,
      { ...person, wish: 'Je dessine bien, et je fais rire mes sœurs.', wishShown: true },
    ]),
  ),
});

function covered(document: DiagramDocument): number {
  const { wishes, figures, buildings, arrows } = drawn(document);
  const signs = [
    ...figures.flatMap(({ figure, label }) => [figure, label]),
    ...buildings.map(({ sign }) => sign.rect),
    ...arrows.map(({ badgeRect }) => badgeRect),
  ];
  return wishes.filter(({ rect }, at) =>
    [...signs, ...wishes.slice(0, at).map((before) => before.rect)].some((sign) => overlaps(rect, sign)),
  ).length;
}

describe('near the figure', () => {
  it('stands under the name where there is room', () => {
    const sheet = aDocument({ persons: [aPerson({ wish: 'Je lis.', wishShown: true })] });
    const { wishes, figures } = drawn(sheet);
    const own = enclosing(figures[0]!.figure, figures[0]!.label);
    expect(wishes).toHaveLength(1);
    expect(wishes[0]!.rect.y0).toBeGreaterThanOrEqual(own.y1);
    expect(wishes[0]!.tie).toBeNull();
  });

  it('does not lie across the wall of a household', () => {
    const persons = [
      aPerson({ id: idOf('ana'), wish: 'Je dessine bien, et je fais rire mes sœurs.', wishShown: true }),
      aPerson({ id: idOf('bob'), name: 'Bob', position: { x: 90, y: 0 } }),
    ];
    const home = aHousehold({ members: persons.map(({ id }) => id) });
    const { wishes, households } = drawn(aDocument({ persons, households: [home] }));
    const [wall] = households[0]!.boxes;
    const { rect } = wishes[0]!;
    const isInside = overlaps(rect, wall!);
    expect(union([wall!, rect])).toEqual(isInside ? wall : expect.anything());
  });

  it('is there only where it is wished, and is part of what is drawn', () => {
    const hidden = aDocument({ persons: [aPerson({ wish: 'Je lis.' })] });
    expect(drawn(hidden).wishes).toEqual([]);
    const shown = drawn(aDocument({ persons: [aPerson({ wish: 'Je lis.', wishShown: true })] }));
    expect(shown.extent!.y1).toBeGreaterThanOrEqual(shown.wishes[0]!.rect.y1);
  });

  it('stands aside of an arrow that leaves downwards', () => {
    const sheet = aDocument({
      persons: [
        aPerson({ id: idOf('ana'), wish: 'Je lis.', wishShown: true }),
        aPerson({ id: idOf('bob'), name: 'Bob', position: { x: 0, y: 400 } }),
      ],
      activations: [anActivation({ from: [idOf('ana')], to: [idOf('bob')] })],
    });
    const { wishes } = drawn(sheet);
    expect(distanceToRect(wishes[0]!.rect, 0, 120)).toBeGreaterThan(0);
    expect(wishes[0]!.rect.x0 > 0 || wishes[0]!.rect.x1 < 0).toBe(true);
  });

  it('covers no name, no sign and no badge of a whole sitting, and everybody has a place', () => {
    const sheet = wishful(fictionalDocument());
    expect(covered(sheet)).toBe(0);
    expect(drawn(sheet).wishes.length).toBe(Object.keys(sheet.persons).length);
  });

  it('covers nothing on any sheet', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        expect(covered(wishful(document))).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same object while nothing near it changes', () => {
    const builder = createSceneBuilder();
    const sheet = wishful(fictionalDocument());
    expect(builder(sheet, t).wishes).toBe(
      builder({ ...sheet, households: { ...sheet.households } }, t).wishes,
    );
  });
});
