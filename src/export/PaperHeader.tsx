import { INK, WEIGHT } from '../symbols/drawing-tokens';
import { tenth } from '../symbols/path-text';
import { SheetText } from '../symbols/SheetText';
import type { Measure } from './measure';
import type { PaperContent } from './paper-content';
import { PAGE_MARGIN, pageBox, type PaperFormat } from './paper-geometry';
import { FACT_PITCH, MARK_SIZE, paperHeading } from './paper-heading';

export interface PaperHeaderProps {
  readonly content: PaperContent;
  readonly format: PaperFormat;
  readonly page: number;
  readonly measure: Measure;
}

/** Title block: title, then date, place and setting; who the copy is for; what it is marked as. */
export function PaperHeader({ content, format, page, measure }: PaperHeaderProps) {
  const right = pageBox(format).width - PAGE_MARGIN;
  const { title, facts, factsY, marks, rule } = paperHeading(content, format, page, measure);
  return (
    <>
      {title.lines.map((line, row) => (
        <SheetText
          key={row}
          x={PAGE_MARGIN}
          y={title.y + row * title.pitch}
          size={title.size}
          weight={WEIGHT.bold}
          ink={INK.black}
          anchor="start"
          halo={false}
        >
          {line.map(({ text }) => text).join('')}
        </SheetText>
      ))}
      {marks.map(({ text, from, width: own }) => (
        <Mark key={text} text={text} right={right - from} width={own} top={page === 1 ? 30 : 28} />
      ))}
      {facts.placed.map(({ item: { text, weight, size }, x, row }) => (
        <SheetText
          key={`${row} ${x}`}
          x={PAGE_MARGIN + x}
          y={factsY + row * FACT_PITCH}
          size={size}
          weight={weight}
          ink={INK.black}
          anchor="start"
          halo={false}
        >
          {text}
        </SheetText>
      ))}
      <path
        d={`M${PAGE_MARGIN},${tenth(rule)} H${tenth(right)}`}
        stroke={INK.black}
        strokeWidth={page === 1 ? 2.2 : 1.4}
      />
    </>
  );
}

interface MarkProps {
  readonly text: string;
  readonly right: number;
  readonly width: number;
  readonly top: number;
}

function Mark({ text, right, width, top }: MarkProps) {
  return (
    <>
      <rect
        x={tenth(right - width)}
        y={top}
        width={tenth(width)}
        height={25}
        fill="none"
        stroke={INK.black}
        strokeWidth={2}
      />
      <SheetText
        x={right - width / 2}
        y={top + 17.4}
        size={MARK_SIZE}
        weight={WEIGHT.bold}
        ink={INK.black}
        halo={false}
      >
        {text}
      </SheetText>
    </>
  );
}
