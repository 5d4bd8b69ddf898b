import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { textWidth } from '../../src/layout/text-width';

it('keeps the table that the script makes from the fonts', () => {
  expect(() => execFileSync('node', ['scripts/make-glyph-widths.mjs', '--check'])).not.toThrow();
});

it('adds the advances of the font, in thousandths of an em', () => {
  expect(textWidth('A', 1000, 400)).toBe(626);
  expect(textWidth('A', 1000, 600)).toBe(662);
  expect(textWidth('AA', 1000, 700)).toBe(2 * 678);
});

it('widens with size and with weight', () => {
  expect(textWidth('Sandrine', 38, 400)).toBeCloseTo(2 * textWidth('Sandrine', 19, 400));
  expect(textWidth('Sandrine', 19, 700)).toBeGreaterThan(textWidth('Sandrine', 19, 400));
});

it('counts a combining mark for nothing and a Chinese character for one em', () => {
  expect(textWidth('e\u0301', 20, 400)).toBe(textWidth('e', 20, 400));
  expect(textWidth('陈', 20, 600)).toBe(20);
});

it('finds room for letters that the font lacks', () => {
  expect(textWidth('Иван', 20, 400)).toBeGreaterThan(40);
  expect(textWidth('Иван', 20, 700)).toBeGreaterThan(textWidth('Иван', 20, 400));
});
