import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SheetText, type SheetTextProps } from '../../src/symbols/SheetText';

const words = (children: string, props: Partial<SheetTextProps> = {}) =>
  renderToStaticMarkup(
    <SheetText x={0} y={0} size={12} weight={400} ink="#111" {...props}>
      {children}
    </SheetText>,
  );

describe('a line of words', () => {
  it('is read from right to left when all its letters are, and stays on its side', () => {
    expect(words('לינה.', { anchor: 'start' })).toMatch(/text-anchor="end" direction="rtl"/);
    expect(words('לינה.', { anchor: 'end' })).toMatch(/text-anchor="start" direction="rtl"/);
    expect(words('Lina.', { anchor: 'start' })).toMatch(/text-anchor="start"(?!.*direction)/);
  });

  it('keeps the direction of the line it is a piece of', () => {
    expect(words(' : לינה', { isPiece: true, anchor: 'start' })).toMatch(
      /text-anchor="start"(?!.*direction)/,
    );
  });
});
