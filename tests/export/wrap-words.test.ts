import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapWords, type Line } from '../../src/export/wrap-words';

/** Every character as wide as the text is high. */
const measure = (text: string, size: number) => Array.from(text).length * size;
const box = (width: number) => ({ width, size: 1, measure });
const textOf = (line: Line) => line.map(({ text }) => text).join('');

describe('cutting words into lines', () => {
  it('begins a new line at a space, never inside a word that fits', () => {
    const lines = wrapWords([{ text: 'vient chaque mercredi', weight: 400 }], box(12));
    expect(lines.map(textOf)).toEqual(['vient chaque', 'mercredi']);
  });

  it('keeps a change of weight on its line, placed where the words before it end', () => {
    const lines = wrapWords(
      [
        { text: 'Lina', weight: 600 },
        { text: ' est activée', weight: 400 },
      ],
      box(40),
    );
    expect(lines).toEqual([
      [
        { text: 'Lina', weight: 600, x: 0 },
        { text: ' est activée', weight: 400, x: 4 },
      ],
    ]);
  });

  it('begins a piece of its own where the direction may be another', () => {
    const words = [
      { text: ' : موعد', weight: 400 as const },
      { text: ' — 12/09', weight: 400 as const, isApart: true },
    ];
    expect(wrapWords(words, box(40))).toEqual([
      [
        { text: ': موعد', weight: 400, x: 0 },
        { text: ' — 12/09', weight: 400, x: 6 },
      ],
    ]);
  });

  it('leaves what a no-break space ties on one line', () => {
    const lines = wrapWords([{ text: 'au revoir —\u00a012/09', weight: 400 }], box(12));
    expect(lines.map(textOf)).toEqual(['au revoir', '—\u00a012/09']);
  });

  it('does not part a comma from the name it follows', () => {
    const words = [
      { text: 'pour Lina', weight: 600 as const },
      { text: ', en présence', weight: 400 as const },
    ];
    expect(wrapWords(words, box(9)).map(textOf)).toEqual(['pour Lina,', 'en', 'présence']);
  });

  it('cuts a word longer than a line where it must', () => {
    expect(wrapWords([{ text: 'abcdefgh', weight: 400 }], box(3)).map(textOf)).toEqual(['abc', 'def', 'gh']);
  });

  it('loses no letter, whatever the words and the width', () => {
    const words = fc.array(
      fc.record({
        text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00a0') }),
        weight: fc.constantFrom(400 as const, 600 as const),
      }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (all, width) => {
        const letters = (text: string) => text.replace(/ /gu, '');
        const lines = wrapWords(all, box(width));
        expect(letters(lines.map(textOf).join(''))).toBe(letters(all.map(({ text }) => text).join('')));
      }),
    );
  });
});
