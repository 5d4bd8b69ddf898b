import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MARK_SIZE } from '../../src/layout/field-mark';
import { FieldMarkSymbol } from '../../src/symbols/FieldMarkSymbol';
import { FigureGlyph, type FigureGlyphProps } from '../../src/symbols/FigureGlyph';
import { SectorSymbol } from '../../src/symbols/SectorSymbol';

const drawn = (element: ReactElement) => renderToStaticMarkup(element).replace(/ font-family="[^"]+"/gu, '');
const glyph = (props: Partial<FigureGlyphProps>) =>
  drawn(<FigureGlyph look="family" centre={{ x: 0, y: 0 }} scale={1} {...props} />);

describe('a genogram’s sign', () => {
  it('is a square, a circle or a diamond of 34 px with one outline of 2.4', () => {
    expect(glyph({ genogram: 'square' })).toContain(
      '<rect x="-17" y="-11" width="34" height="34" fill="#FFFFFF" stroke="#1A1A1A" stroke-width="2.4">',
    );
    expect(glyph({ genogram: 'circle' })).toContain('<circle cx="0" cy="6" r="17"');
    expect(glyph({ genogram: 'diamond' })).toContain('d="M0,-13.5 L19.5,6 L0,25.5 L-19.5,6 Z"');
    for (const genogram of ['square', 'circle', 'diamond'] as const) {
      expect(glyph({ genogram }).match(/<(?:rect|circle|path)/gu)).toHaveLength(1);
    }
  });

  it('is crossed out like a figure when deceased', () => {
    expect(glyph({ look: 'deceased', genogram: 'square' })).toContain('M-15,-21 L15,23 M15,-21 L-15,23');
  });
});

describe('a pregnancy that ended', () => {
  it('is a triangle with a cross; a bar more when it was ended', () => {
    const triangle = 'M0,-2 L15,24 L-15,24 Z';
    const [expected, miscarriage, abortion] = (['expected', 'miscarriage', 'abortion'] as const).map((look) =>
      glyph({ look }),
    );
    for (const one of [expected, miscarriage, abortion]) expect(one).toContain(triangle);
    expect(expected).not.toContain('M-11,5 L11,25');
    expect(miscarriage).toContain('M-11,5 L11,25');
    expect(miscarriage).not.toContain('H16');
    expect(abortion).toContain('M-16,15 H16');
  });

  it('keeps the strokes of a stillbirth as wide as others, at half the size', () => {
    const half = glyph({ look: 'stillbirth', scale: 0.5 });
    expect(half).toContain('<circle cx="0" cy="4.5" r="3.8">');
    expect(half).toContain('stroke-width="1.7"');
  });
});

describe('a field’s mark', () => {
  it('is an icon, or letters in a frame of ink', () => {
    const at = { x: 10, middle: 20, size: MARK_SIZE.sign };
    expect(drawn(<FieldMarkSymbol mark={{ kind: 'icon', icon: 'care' }} {...at} />)).toContain(
      'd="M18.25,12.5 v1.5 M13.75,12.5 v1.5 M13.75,13.25 H13 a1.5 1.5 0 0 0 -1.5,1.5 v3 ',
    );
    const tag = drawn(<FieldMarkSymbol mark={{ kind: 'tag', text: 'POLIT.' }} {...at} />);
    expect(tag).toContain('>POLIT.</text>');
    expect(tag).toContain('<rect x="10" y="11"');
  });
});

it('draws a sector as a hairline of dots and a name at the rim', () => {
  const shape = {
    key: 'aid 0',
    name: 'aide',
    at: { x: 300, y: -200 },
    anchor: 'end',
    divider: [
      { x: 0, y: 0 },
      { x: 90, y: 0 },
    ],
  } as const;
  const markup = drawn(<SectorSymbol shape={shape} />);
  expect(markup).toContain(
    '<path d="M0,0 L90,0" fill="none" stroke="#DCD2C0" stroke-width="1" stroke-dasharray="2 6">',
  );
  expect(markup).toContain('text-anchor="end">aide</text>');
  expect(drawn(<SectorSymbol shape={{ ...shape, divider: null }} />)).not.toContain('<path');
});
