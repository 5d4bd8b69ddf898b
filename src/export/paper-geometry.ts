import type { Rect } from '../layout/geometry';

export interface PaperFormat {
  readonly size: 'a4' | 'a3';
  readonly orientation: 'portrait' | 'landscape';
}

/** Everything on paper is measured in CSS px: 96 to the inch. */
const PX_PER_MM = 96 / 25.4;
const SHORT_SIDE_MM = { a4: 210, a3: 297 } as const;
const LONG_SIDE_MM = { a4: 297, a3: 420 } as const;

export const PAGE_MARGIN = 42;
const FOOTER_HEIGHT = 26;
const GAP = 14;
/** Air given to a drawing that the width of the page keeps small. */
const SLACK = 40;
export const LEGEND_COLUMN = 216;
const LEGEND_GAP = 30;
const COLUMN_GAP = 26;
const COLUMN_MIN = 262;
/** A list is not begun in less room than this. */
const LIST_MIN = 190;
/** Heading of the list, with the rule above it. */
export const LIST_HEADING = 31;
/** A small family is not blown up to a poster. */
export const MAX_SCALE = 1.25;

export function pageBox({ size, orientation }: PaperFormat) {
  const short = SHORT_SIDE_MM[size] * PX_PER_MM;
  const long = LONG_SIDE_MM[size] * PX_PER_MM;
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** The legend stands beside the drawing where the page is wide enough, else in rows under it. */
export function legendStands({ size, orientation }: PaperFormat): 'beside' | 'under' {
  return size === 'a3' && orientation === 'landscape' ? 'beside' : 'under';
}

/** Text of the legend when it stands in rows. */
export function legendRowsSize({ size }: PaperFormat): number {
  return size === 'a3' ? 12.4 : 11.2;
}

export function contentWidth(format: PaperFormat): number {
  return pageBox(format).width - 2 * PAGE_MARGIN;
}

export function listColumns(format: PaperFormat) {
  const width = contentWidth(format);
  const count = Math.floor((width + COLUMN_GAP) / (COLUMN_MIN + COLUMN_GAP));
  const column = (width - (count - 1) * COLUMN_GAP) / count;
  return { count, width: column, pitch: column + COLUMN_GAP };
}

export interface FirstPage {
  readonly drawing: Rect;
  readonly legend: Rect;
  /** With its heading; `null`: the list begins on the next page. */
  readonly list: Rect | null;
}

export interface FirstPageNeeds {
  /** Where the header ends. */
  readonly top: number;
  /** Size of the drawing at zoom 1. */
  readonly drawing: { readonly width: number; readonly height: number };
  /** Height of the legend when it stands under the drawing. */
  readonly legendRows: number;
  /** Least height of the legend when it stands beside the drawing. */
  readonly legendColumn: number;
  /** Height of the whole list, in even columns, without its heading; 0: there is none. */
  readonly list: number;
  /** Of the room, what the drawing keeps in any case where the legend stands beside it. */
  readonly drawingShare: number;
}

/**
 * Shares out the first page: the drawing as large as the page lets it be, the legend, and the list below if
 * a good part of it fits. Only the wide A3 gives up some of the drawing for the list.
 */
export function firstPage(format: PaperFormat, needs: FirstPageNeeds): FirstPage {
  const page = pageBox(format);
  const beside = legendStands(format) === 'beside';
  const left = PAGE_MARGIN;
  const right = page.width - PAGE_MARGIN;
  const bottom = page.height - PAGE_MARGIN - FOOTER_HEIGHT;
  const drawingRight = beside ? right - LEGEND_COLUMN - LEGEND_GAP : right;
  const legendHeight = beside ? 0 : needs.legendRows + GAP;
  const room = bottom - needs.top - legendHeight;

  const { width, height } = needs.drawing;
  const ideal = Math.min(room, height * Math.min(MAX_SCALE, (drawingRight - left) / width));
  const share = Math.min(ideal, beside ? room * needs.drawingShare : room);
  const least = beside ? Math.min(room, Math.max(share, needs.legendColumn)) : share;
  const wanted = needs.list === 0 ? 0 : needs.list + LIST_HEADING;
  const given = Math.min(wanted, room - least - GAP);
  const listHeight = given >= Math.min(wanted, LIST_MIN) ? given : 0;

  const below = room - (listHeight === 0 ? 0 : listHeight + GAP);
  const drawingBottom = needs.top + (beside ? below : Math.min(below, ideal + SLACK));
  const legendBottom = drawingBottom + legendHeight;
  return {
    drawing: { x0: left, y0: needs.top, x1: drawingRight, y1: drawingBottom },
    legend: beside
      ? { x0: drawingRight + LEGEND_GAP, y0: needs.top, x1: right, y1: drawingBottom }
      : { x0: left, y0: drawingBottom + GAP, x1: right, y1: legendBottom },
    list:
      listHeight === 0
        ? null
        : { x0: left, y0: legendBottom + GAP, x1: right, y1: legendBottom + GAP + listHeight },
  };
}

/** Room for the list on the pages after the first. */
export function nextPageList(format: PaperFormat, top: number): Rect {
  const { width, height } = pageBox(format);
  return { x0: PAGE_MARGIN, y0: top, x1: width - PAGE_MARGIN, y1: height - PAGE_MARGIN - FOOTER_HEIGHT };
}
