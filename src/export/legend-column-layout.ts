import { WEIGHT } from '../symbols/drawing-tokens';
import type { LegendEntry, LegendGroup } from './legend-groups';
import { signWidth } from './LegendSign';
import type { Measure } from './measure';
import { stackedTops } from './stacked';
import { wrapWords, type Line } from './wrap-words';

export const LEGEND_SIZE = 13;
export const LABEL_PITCH = 16;
export const NOTE_PITCH = 17;
export const NOTE_SIZE = LEGEND_SIZE - 0.5;
const ROW = 24;
const WORDS_GAP = 8;
const HEADING_GAP = 12;
const GROUP_GAP = 24;
/** Of the distances between rows, when the legend is long for its page. */
const TIGHTEST = 0.75;
/** The same, where there is room to ask for: signs in neighbouring rows do not touch. */
const EASY = 0.86;
/** Of a column that nobody would call long: its short entries keep a row each. */
const USUAL_HEIGHT = 590;
/** From the top of the column to the line of the first heading. */
const TOP = 14;
/** Wider signs, words in a frame, do not push the words of the others aside. */
const WIDE_SIGN = 0.2;
/** By so much smaller it is tried again, where the tightest rows are not enough. */
const SMALLER = 0.96;

interface PlacedEntry {
  readonly entry: LegendEntry;
  /** Middle of the sign, from the left of the column. */
  readonly sign: number;
  /** Where its words begin. */
  readonly words: number;
  readonly lines: readonly Line[];
  /** From the heading to the middle of its first line. */
  readonly middle: number;
}

export interface PlacedGroup {
  readonly heading: string;
  readonly entries: readonly PlacedEntry[];
  readonly note: readonly Line[];
  /** From the heading to the first line of the note. */
  readonly noteTop: number;
  readonly height: number;
}

interface ColumnSpace {
  readonly width: number;
  readonly measure: Measure;
  /** 1: rows as far apart as they like to be. */
  readonly spread: number;
  /** Short entries share a row even in a group that has long ones. */
  readonly isDense: boolean;
}

export interface LegendColumnLayout {
  readonly groups: readonly PlacedGroup[];
  /** Of each heading, from the top of the column. */
  readonly tops: readonly number[];
  /** 1, or less where even the tightest rows are higher than the column. */
  readonly scale: number;
}

/** The whole legend in one column, group under group: never lower nor wider than it. */
export function legendColumn(
  groups: readonly LegendGroup[],
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): LegendColumnLayout {
  let scale = 1;
  let isDense = false;
  const at = (spread: number) =>
    groups.map((group) => placedGroup(group, { width: width / scale, measure, spread, isDense }));
  isDense = heightOf(at(TIGHTEST)) > height;
  while (heightOf(at(TIGHTEST)) > height / scale) scale *= SMALLER;
  // Heights grow evenly with the distance between rows.
  const [least, most] = [heightOf(at(TIGHTEST)), heightOf(at(1))];
  const share = most > least ? Math.min(1, (height / scale - least) / (most - least)) : 1;
  const placed = at(TIGHTEST + share * (1 - TIGHTEST));
  return { groups: placed, tops: stackedTops(heights(placed), TOP), scale };
}

/** Height that it asks for at its usual size. */
export function leastLegendColumn(groups: readonly LegendGroup[], width: number, measure: Measure): number {
  const asked = (isDense: boolean) =>
    heightOf(groups.map((group) => placedGroup(group, { width, measure, spread: EASY, isDense })));
  const loose = asked(false);
  return loose <= USUAL_HEIGHT ? loose : asked(true);
}

const heights = (groups: readonly PlacedGroup[]) => groups.map(({ height }) => height);

function heightOf(groups: readonly PlacedGroup[]): number {
  return heights(groups).reduce((sum, height) => sum + height, TOP);
}

function placedGroup({ heading, entries, note }: LegendGroup, space: ColumnSpace): PlacedGroup {
  const { width, measure, spread } = space;
  const row = ROW * spread;
  const { cells, rows } = dealt(entries, space);
  const lines = rows.map((at) =>
    Math.max(1, ...cells.filter((cell) => cell.row === at).map((cell) => cell.lines.length)),
  );
  const rowTops = stackedTops(
    lines.map((count) => row + (count - 1) * LABEL_PITCH),
    HEADING_GAP,
  );
  const noteTop =
    rowTops.length === 0
      ? HEADING_GAP
      : (rowTops.at(-1) ?? 0) + row + ((lines.at(-1) ?? 1) - 1) * LABEL_PITCH;
  const noteLines =
    note === null
      ? []
      : wrapWords([{ text: note, weight: WEIGHT.regular }], { width, size: NOTE_SIZE, measure });
  return {
    heading,
    entries: cells.map(({ row: at, ...cell }) => ({ ...cell, middle: (rowTops[at] ?? 0) + row / 2 })),
    note: noteLines,
    noteTop,
    height: noteTop + (noteLines.length > 0 ? 3 : 0) + noteLines.length * NOTE_PITCH + GROUP_GAP * spread,
  };
}

/** Two entries a row where both are short, else one, its words on as many lines as they need. */
function dealt(entries: readonly LegendEntry[], { width, measure, isDense }: ColumnSpace) {
  const widths = entries.map((entry) => signWidth(entry, LEGEND_SIZE));
  const usual = Math.max(0, ...widths.filter((own) => own <= width * WIDE_SIGN));
  const sized = entries.map((entry, at) => {
    const kept = Math.max(usual, widths[at] ?? 0);
    const before = kept + WORDS_GAP;
    const isShort = before + measure(entry.label, LEGEND_SIZE, WEIGHT.regular) <= width / 2;
    return { entry, kept, before, isShort };
  });
  const isPaired = isDense || sized.every(({ isShort }) => isShort);
  let row = 0;
  let isHalf = false;
  const cells = sized.map(({ entry, kept, before, ...own }, at) => {
    const isShort = own.isShort && isPaired;
    if (!(isHalf && isShort) && at > 0) row += 1;
    isHalf = isShort && !isHalf;
    const x = isShort && !isHalf ? width / 2 : 0;
    const box = { width: width - before, size: LEGEND_SIZE, measure };
    const lines = isShort
      ? [[{ text: entry.label, weight: WEIGHT.regular, x: 0 }]]
      : wrapWords([{ text: entry.label, weight: WEIGHT.regular }], box);
    return { entry, sign: x + kept / 2, words: x + before, lines, row };
  });
  return { cells, rows: [...new Set(cells.map((cell) => cell.row))] };
}
