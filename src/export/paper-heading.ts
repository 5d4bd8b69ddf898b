import { WEIGHT } from '../symbols/drawing-tokens';
import { flowRows, type Flow } from './flow-rows';
import type { Measure } from './measure';
import type { PaperContent } from './paper-content';
import { contentWidth, type PaperFormat } from './paper-geometry';
import { wrapWords, type Line } from './wrap-words';

export const FACT_SIZE = 14;
export const FACT_PITCH = 20;
const FACT_GAP = 26;
export const MARK_SIZE = 13.5;
const MARK_PADDING = 11;
const MARK_GAP = 8;
/** A longer title takes another line rather than smaller letters. */
const LEAST_TITLE = 0.75;
const TITLE_LEADING = 1.15;
/** From the first line of the title to the facts, and from the last line to the rule. */
const TO_FACTS = 27;
const TO_RULE = { first: 19, next: 14 };
const UNDER_RULE = 12;

interface Fact {
  readonly text: string;
  readonly weight: 400 | 600;
  /** Px of `FACT_SIZE`, or less where one alone is wider than the page. */
  readonly size: number;
}

interface PlacedMark {
  readonly text: string;
  /** How far from the right edge it ends. */
  readonly from: number;
  readonly width: number;
}

/** What stands over the rule of a page, and where. */
export interface PaperHeading {
  readonly title: {
    readonly lines: readonly Line[];
    readonly size: number;
    readonly pitch: number;
    readonly y: number;
  };
  /** Date, place, setting, for whom: on the first page. */
  readonly facts: Flow<Fact>;
  readonly factsY: number;
  /** « PROJET », « CONFIDENTIEL »: side by side, the last one at the right edge. */
  readonly marks: readonly PlacedMark[];
  readonly rule: number;
}

/** Nothing is cut and nothing gets too small to read: a long title and many facts take more lines. */
export function paperHeading(
  content: PaperContent,
  format: PaperFormat,
  page: number,
  measure: Measure,
): PaperHeading {
  const width = contentWidth(format);
  const marks = marksOf(content.marks, measure);
  const taken = marks.reduce((sum, mark) => sum + mark.width + MARK_GAP, 0);
  const title = titleOf(
    content.title,
    width - taken - (taken === 0 ? 0 : FACT_GAP - MARK_GAP),
    measure,
    titleStart(format, page),
  );
  const last = title.y + (title.lines.length - 1) * title.pitch;
  const facts = flowRows(page === 1 ? factsOf(content, width, measure) : [], factWidth(measure), {
    width,
    gap: FACT_GAP,
  });
  const factsY = last + TO_FACTS;
  const rule =
    page === 1 ? factsY + Math.max(0, facts.rows - 1) * FACT_PITCH + TO_RULE.first : last + TO_RULE.next;
  return { title, facts, factsY, marks, rule };
}

/** Where the header of a page ends and its content may begin. */
export function headerHeight(...asked: Parameters<typeof paperHeading>): number {
  return paperHeading(...asked).rule + UNDER_RULE;
}

function titleStart({ size }: PaperFormat, page: number) {
  if (page > 1) return { most: 15, y: 52 };
  return size === 'a3' ? { most: 27, y: 47 } : { most: 22, y: 44 };
}

function titleOf(
  text: string,
  width: number,
  measure: Measure,
  { most, y }: ReturnType<typeof titleStart>,
): PaperHeading['title'] {
  const share = Math.max(LEAST_TITLE, Math.min(1, width / measure(text, most, WEIGHT.bold)));
  const size = tenthBelow(share * most);
  const lines = wrapWords([{ text, weight: WEIGHT.bold }], { width, size, measure });
  return { lines, size, pitch: size * TITLE_LEADING, y };
}

const factWidth = (measure: Measure) => (fact: Fact) => measure(fact.text, fact.size, fact.weight);

function factsOf({ facts, recipient }: PaperContent, width: number, measure: Measure): readonly Fact[] {
  const said = recipient === null ? facts : [...facts, recipient];
  return said.map((text, index) => {
    const weight = index === 0 ? WEIGHT.semibold : WEIGHT.regular;
    const share = Math.min(1, width / measure(text, FACT_SIZE, weight));
    return { text, weight, size: tenthBelow(FACT_SIZE * share) };
  });
}

/** Rounded up, a line would be wider than its room. */
function tenthBelow(size: number): number {
  return Math.floor(size * 10) / 10;
}

function marksOf(marks: readonly string[], measure: Measure): readonly PlacedMark[] {
  let from = 0;
  return marks.toReversed().map((text) => {
    const mark = { text, from, width: measure(text, MARK_SIZE, WEIGHT.bold) + 2 * MARK_PADDING };
    from += mark.width + MARK_GAP;
    return mark;
  });
}
