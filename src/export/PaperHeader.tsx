import { INK, WEIGHT } from '../symbols/drawing-tokens';
import { tenth } from '../symbols/path-text';
import { SheetText } from '../symbols/SheetText';
import { flowRows } from './flow-rows';
import type { Measure } from './measure';
import type { PaperContent } from './paper-content';
import { PAGE_MARGIN, pageBox, type PaperFormat } from './paper-geometry';

const FACT_SIZE = 14;
const FACT_GAP = 26;
const MARK_SIZE = 13.5;
const MARK_PADDING = 11;
const MARK_GAP = 8;

function sizesOf({ size }: PaperFormat, page: number) {
  if (page > 1) return { title: 15, rule: 66 };
  return size === 'a3' ? { title: 27, rule: 93 } : { title: 22, rule: 90 };
}

/** Where the header of a page ends and its content may begin. */
export function headerHeight(format: PaperFormat, page: number): number {
  return sizesOf(format, page).rule + 12;
}

export interface PaperHeaderProps {
  readonly content: PaperContent;
  readonly format: PaperFormat;
  readonly page: number;
  readonly measure: Measure;
}

/** Title block: title, then date, place and setting; who the copy is for; what it is marked as. */
export function PaperHeader({ content, format, page, measure }: PaperHeaderProps) {
  const { width } = pageBox(format);
  const sizes = sizesOf(format, page);
  const right = width - PAGE_MARGIN;
  const { placed, width: marksWidth } = marksOf(content.marks, measure);
  const room = right - PAGE_MARGIN - marksWidth - (marksWidth === 0 ? 0 : FACT_GAP);
  const title = Math.min(1, room / measure(content.title, sizes.title, WEIGHT.bold)) * sizes.title;
  return (
    <>
      <SheetText
        x={PAGE_MARGIN}
        y={page === 1 ? sizes.rule - 46 : sizes.rule - 14}
        size={tenth(title)}
        weight={WEIGHT.bold}
        ink={INK.black}
        anchor="start"
        halo={false}
      >
        {content.title}
      </SheetText>
      {placed.map(({ text, from, width: own }) => (
        <Mark key={text} text={text} right={right - from} width={own} top={page === 1 ? 30 : 28} />
      ))}
      {page === 1 && <Facts content={content} right={right} y={sizes.rule - 19} measure={measure} />}
      <path
        d={`M${PAGE_MARGIN},${sizes.rule} H${tenth(right)}`}
        stroke={INK.black}
        strokeWidth={page === 1 ? 2.2 : 1.4}
      />
    </>
  );
}

/** Side by side, the last one at the right edge; `from` is how far from it each one ends. */
function marksOf(marks: readonly string[], measure: Measure) {
  let from = 0;
  const placed = marks.toReversed().map((text) => {
    const mark = { text, from, width: measure(text, MARK_SIZE, WEIGHT.bold) + 2 * MARK_PADDING };
    from += mark.width + MARK_GAP;
    return mark;
  });
  return { placed, width: Math.max(0, from - MARK_GAP) };
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

interface FactsProps {
  readonly content: PaperContent;
  readonly right: number;
  readonly y: number;
  readonly measure: Measure;
}

/** On one line; what would pass the right edge comes down in size with the rest. */
function Facts({ content: { facts, recipient }, right, y, measure }: FactsProps) {
  const said = recipient === null ? facts : [...facts, recipient];
  const weightAt = (index: number) => (index === 0 ? WEIGHT.semibold : WEIGHT.regular);
  const widthOf = (fact: string) => measure(fact, FACT_SIZE, weightAt(said.indexOf(fact)));
  const whole = said.reduce((sum, fact) => sum + widthOf(fact) + FACT_GAP, -FACT_GAP);
  const scale = Math.min(1, (right - PAGE_MARGIN) / Math.max(1, whole));
  const { placed } = flowRows(said, widthOf, { width: Infinity, gap: FACT_GAP });
  return placed.map(({ item, x }, index) => (
    <SheetText
      key={item}
      x={PAGE_MARGIN + x * scale}
      y={y}
      size={tenth(FACT_SIZE * scale)}
      weight={weightAt(index)}
      ink={INK.black}
      anchor="start"
      halo={false}
    >
      {item}
    </SheetText>
  ));
}
