import fc from 'fast-check';
import { expect, it } from 'vitest';
import { legendColumn, LEGEND_SIZE, NOTE_SIZE } from '../../src/export/legend-column-layout';
import { legendGroups, type LegendGroup } from '../../src/export/legend-groups';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { textWidth } from '../../src/layout/text-width';
import { DEFAULT_FIELDS } from '../../src/model/default-fields';
import { DEFAULT_OPTIONS } from '../../src/model/sheet-options';
import { WEIGHT } from '../../src/symbols/drawing-tokens';
import { aField, idOf } from '../builders';
import { fictionalDocument } from '../fixtures/fictional-document';

const t = createTranslate('fr');
const WIDTH = 216;

/** The legend of the fictional sitting, its institutions in so many fields. */
function legend(count: number, genogramSymbols: boolean): readonly LegendGroup[] {
  const sheet = fictionalDocument();
  const names = ['logement et hébergement', 'sport', 'insertion professionnelle par le travail', 'justice'];
  const more = Array.from({ length: count }, (_, at) =>
    aField({
      id: idOf(`more${at}`),
      name: `${names[at % names.length]!} ${at}`,
      tag: at % 2 === 0 ? null : `TERRIT. ${at}`,
    }),
  );
  const fields = [...Object.values(DEFAULT_FIELDS), ...more];
  const document = {
    ...sheet,
    fields: Object.fromEntries(fields.map((field) => [field.id, field])),
    institutions: Object.fromEntries(
      Object.values(sheet.institutions).map((one, at) => [
        one.id,
        { ...one, field: fields.at(-1 - (at % fields.length))!.id },
      ]),
    ),
    options: { ...DEFAULT_OPTIONS, genogramSymbols },
  };
  return legendGroups(createSceneBuilder()(document, t), document, t);
}

const legends = fc
  .record({ count: fc.integer({ min: 7, max: 12 }), genogram: fc.boolean() })
  .map(({ count, genogram }) => legend(count, genogram));

it('never passes the foot nor the edge of its column, however many fields it tells of', () => {
  fc.assert(
    fc.property(legends, fc.integer({ min: 240, max: 700 }), (groups, height) => {
      const { groups: placed, tops, scale } = legendColumn(groups, { width: WIDTH, height }, textWidth);
      const foot = tops.at(-1)! + placed.at(-1)!.height;
      expect(foot * scale).toBeLessThanOrEqual(height + 0.01);
      for (const { entries, note } of placed) {
        const lines = [
          ...entries.flatMap(({ lines: own, words }) =>
            own.map((line) => ({ line, from: words, size: LEGEND_SIZE })),
          ),
          ...note.map((line) => ({ line, from: 0, size: NOTE_SIZE })),
        ];
        for (const { line, from, size } of lines) {
          const end = Math.max(...line.map(({ text, x }) => x + textWidth(text, size, WEIGHT.regular)));
          expect((from + end) * scale).toBeLessThanOrEqual(WIDTH + 0.5);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('has the size of the others where there is room, two short entries a row, and says each in full', () => {
  const { groups, scale } = legendColumn(legend(0, false), { width: WIDTH, height: 700 }, textWidth);
  expect(scale).toBe(1);
  const said = groups.flatMap(({ entries }) =>
    entries.map(({ lines }) =>
      lines
        .flat()
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  expect(said).toEqual(legend(0, false).flatMap(({ entries }) => entries.map(({ label }) => label)));
  const fields = groups.at(-1)!.entries;
  expect(fields[0]!.middle).toBe(fields[1]!.middle);
  expect(fields[1]!.words).toBeGreaterThan(WIDTH / 2);
});
