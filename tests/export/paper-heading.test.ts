import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperContent, type PaperContent } from '../../src/export/paper-content';
import { contentWidth, type PaperFormat } from '../../src/export/paper-geometry';
import { FACT_SIZE, headerHeight, paperHeading } from '../../src/export/paper-heading';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { textWidth } from '../../src/layout/text-width';
import type { Sitting } from '../../src/model/sitting';
import { aDocument, aPerson, aSitting } from '../builders';

const t = createTranslate('fr');

function contentOf(sitting: Partial<Sitting>): PaperContent {
  const document = aDocument({ persons: [aPerson()], sittings: [aSitting(sitting)] });
  const scene = createSceneBuilder()(document, t);
  return paperContent({ document, scene, extent: scene.extent!, t, locale: 'fr' });
}

const words = fc
  .array(fc.constantFrom('Clinique', 'de', 'Concertation', 'à', 'l’invitation', 'Saint-Germain-en-Laye'), {
    minLength: 1,
    maxLength: 24,
  })
  .map((all) => all.join(' '));
const formats = fc.record({
  size: fc.constantFrom('a4' as const, 'a3' as const),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
});

it('says a long title and long facts in letters that can be read, on as many lines as they take', () => {
  fc.assert(
    fc.property(words, words, words, formats, fc.boolean(), (title, place, recipient, format, draft) => {
      const content = contentOf({ title, place, recipient, draft, confidential: true });
      const heading = paperHeading(content, format, 1, textWidth);
      expect(heading.title.lines.map((line) => line.map(({ text }) => text).join('')).join(' ')).toBe(title);
      expect(heading.title.size).toBeGreaterThan(16);
      const marks = Math.max(...heading.marks.map(({ from, width }) => from + width));
      for (const line of heading.title.lines) {
        const width = line.reduce((sum, { text }) => sum + textWidth(text, heading.title.size, 700), 0);
        expect(width).toBeLessThan(contentWidth(format) - marks);
      }
      const { placed, rows } = heading.facts;
      expect(placed.map(({ item }) => item.text)).toEqual([...content.facts, content.recipient]);
      for (const { item, x } of placed) {
        expect(x + textWidth(item.text, item.size, item.weight)).toBeLessThan(contentWidth(format) + 1);
        if (textWidth(item.text, FACT_SIZE, item.weight) < contentWidth(format))
          expect(item.size).toBe(FACT_SIZE);
      }
      expect(heading.rule).toBeGreaterThan(heading.factsY + (rows - 1) * FACT_SIZE);
    }),
    { numRuns: 60 },
  );
});

it('takes the room it always took when everything is short', () => {
  const content = contentOf({ place: 'Valmont' });
  const a3: PaperFormat = { size: 'a3', orientation: 'landscape' };
  expect(headerHeight(content, a3, 1, textWidth)).toBe(105);
  expect(headerHeight(content, { size: 'a4', orientation: 'portrait' }, 1, textWidth)).toBe(102);
  expect(headerHeight(content, a3, 2, textWidth)).toBe(78);
});
