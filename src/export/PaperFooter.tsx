import { INK, WEIGHT } from '../symbols/drawing-tokens';
import { SheetText } from '../symbols/SheetText';
import type { PaperContent } from './paper-content';
import { PAGE_MARGIN, pageBox, type PaperFormat } from './paper-geometry';

export interface PaperFooterProps {
  readonly content: PaperContent;
  readonly format: PaperFormat;
  readonly page: number;
  readonly pages: number;
}

/** Date and recipient on every page, so that a loose one is still known; page numbers. */
export function PaperFooter({ content, format, page, pages }: PaperFooterProps) {
  const { width, height } = pageBox(format);
  const { facts, recipient, made, pageNumber } = content;
  const left = [...facts.slice(0, 1), ...(recipient === null ? [] : [recipient])];
  const words = { y: height - PAGE_MARGIN + 8, size: 11, weight: WEIGHT.regular, ink: INK.detail } as const;
  return (
    <>
      {left.length > 0 && (
        <SheetText {...words} x={PAGE_MARGIN} anchor="start" halo={false}>
          {left.join(' · ')}
        </SheetText>
      )}
      <SheetText {...words} x={width - PAGE_MARGIN} anchor="end" halo={false}>
        {[pageNumber(page, pages), format.size.toUpperCase(), made].join(' · ')}
      </SheetText>
    </>
  );
}
