// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createElement } from 'react';
import { mountSvg } from '../../src/export/mount-svg';
import { fontsOf, placeRuns } from '../../src/export/place-runs';
import { SheetText } from '../../src/symbols/SheetText';

const drawing = (text: string, halo: boolean, anchor: 'start' | 'middle' | 'end' = 'middle') =>
  mountSvg(
    createElement(
      'svg',
      null,
      createElement(SheetText, {
        x: 100,
        y: 50,
        size: 10,
        weight: 600,
        ink: '#111',
        halo,
        anchor,
        children: text,
      }),
    ),
  );
/** Ten px a character, whatever the font. */
const measure = (text: string) => text.length * 10;
const placed = (svg: SVGSVGElement) =>
  Array.from(svg.querySelectorAll('text'), (run) => [
    run.textContent,
    Number(run.getAttribute('x')),
    run.getAttribute('font-family'),
  ]);

describe('placing words on paper', () => {
  it('sets each run where the one before it ends, with the font that has it', () => {
    const svg = drawing('Ana Иван', false);
    placeRuns(svg, measure);
    expect(placed(svg)).toEqual([
      ['Ana', 60, "'Atkinson Hyperlegible Next'"],
      [' Иван', 90, "'DejaVu Sans'"],
    ]);
  });

  it('keeps words flush with the side they are held by', () => {
    for (const [anchor, x] of [
      ['start', 100],
      ['end', 60],
    ] as const) {
      const svg = drawing('Zohra', false, anchor);
      placeRuns(svg, (text) => text.length * 8);
      expect(placed(svg)[0]?.[1]).toBe(x);
    }
  });

  it('turns the halo into one white plate as wide as the words, and writes them once', () => {
    const svg = drawing('Ana', true);
    placeRuns(svg, measure);
    expect(svg.textContent).toBe('Ana');
    expect(svg.querySelector('text')?.hasAttribute('stroke')).toBe(false);
    const plate = svg.querySelector('rect')!;
    expect([plate.getAttribute('x'), plate.getAttribute('width')]).toEqual(['82.0', '36.0']);
    expect(plate.compareDocumentPosition(svg.querySelector('text')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('tells which fonts the words need', () => {
    expect(fontsOf(drawing('Ана 漢', false))).toEqual({
      fonts: new Set(['dejavuBold', 'dejavu']),
      missing: ['漢'],
    });
  });

  it('turns Hebrew round, and what stands after it is where it is read', () => {
    const svg = drawing('שלום רב, 12.', false);
    placeRuns(svg, measure);
    expect(
      placed(svg)
        .map(([text]) => text)
        .join(''),
    ).toBe('.12 ,בר םולש');
    const french = drawing('dit שלום, 12.', false);
    placeRuns(french, measure);
    expect(
      placed(french)
        .map(([text]) => text)
        .join(''),
    ).toBe('dit 12 ,םולש.');
  });

  it('keeps words that are read from right to left on the side they are held by', () => {
    for (const [anchor, x] of [
      ['start', 100],
      ['middle', 80],
      ['end', 60],
    ] as const) {
      const svg = drawing('שלום', false, anchor);
      expect(svg.querySelector('text')?.getAttribute('direction')).toBe('rtl');
      placeRuns(svg, measure);
      expect(placed(svg).map(([text, at]) => [text, at])).toEqual([['םולש', x]]);
      expect(svg.querySelector('text')?.hasAttribute('direction')).toBe(false);
    }
  });

  it('writes the letters of a name in one piece, and lays their vowel marks over them', () => {
    const svg = drawing('אָב', false, 'start');
    placeRuns(svg, (text) => text.replace(/\p{M}/gu, '').length * 10);
    const [letters, mark] = placed(svg);
    expect(letters!.slice(0, 2)).toEqual(['בא', 100]);
    expect(mark![0]).toBe('\u05b8');
    expect(Math.abs(Number(mark![1]) - 110)).toBeLessThan(2);
  });

  it('leaves the sign that ties two names among the letters, and each mark over its own letter', () => {
    const svg = drawing('בֶּן־דָּ', false, 'start');
    placeRuns(svg, (text) => text.replace(/\p{M}/gu, '').length * 10);
    const [letters, ...marks] = placed(svg);
    expect(letters!.slice(0, 2)).toEqual(['ד־ןב', 100]);
    const at = marks.map(([mark, x]) => `${String(mark)} ${((Number(x) - 100) / 10).toFixed(0)}`);
    expect(at.map((place) => place.replace('-0', '0'))).toEqual([
      '\u05bc 0',
      '\u05b8 0',
      '\u05bc 3',
      '\u05b6 3',
    ]);
  });
});
