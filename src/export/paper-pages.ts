import type { Rect } from '../layout/geometry';
import { leastLegendColumn } from './legend-column-layout';
import { flowLegend } from './LegendRows';
import type { Measure } from './measure';
import { balancedHeight, paginate, type PageColumns } from './paginate';
import type { PaperContent } from './paper-content';
import {
  contentWidth,
  firstPage,
  LEGEND_COLUMN,
  legendRowsSize,
  legendStands,
  LIST_HEADING,
  listColumns,
  nextPageList,
  type PaperFormat,
} from './paper-geometry';
import { headerHeight } from './paper-heading';
import { threadItems, type ThreadItem } from './thread-items';

interface PaperList {
  readonly box: Rect;
  readonly columns: PageColumns;
  readonly pitch: number;
}

export interface PaperPagePlan {
  readonly number: number;
  readonly drawing: { readonly drawing: Rect; readonly legend: Rect } | null;
  readonly list: PaperList | null;
}

export interface PaperPlan {
  /** Size of the list; 1, or a little less when that brings all of it onto the first page. */
  readonly listScale: number;
  readonly items: readonly ThreadItem[];
  readonly pages: readonly PaperPagePlan[];
}

/** On one page at up to 7 % smaller, with three fifths of the room for the drawing, or else on two. */
const ON_ONE_PAGE = { listScales: [1, 0.96, 0.93], drawingShare: 0.6 };
const ON_SEVERAL = { listScale: 1, drawingShare: 0.66 };

/** What stands where, on which page. */
export function planPages(content: PaperContent, format: PaperFormat, measure: Measure): PaperPlan {
  for (const listScale of ON_ONE_PAGE.listScales) {
    const { drawingShare } = ON_ONE_PAGE;
    const plan = planAt({ listScale, drawingShare }, content, format, measure);
    if (plan.pages.length === 1) return plan;
  }
  return planAt(ON_SEVERAL, content, format, measure);
}

function planAt(
  { listScale, drawingShare }: typeof ON_SEVERAL,
  content: PaperContent,
  format: PaperFormat,
  measure: Measure,
): PaperPlan {
  const { count, width, pitch } = listColumns(format);
  const items = threadItems(content.thread, width / listScale, measure);
  const heights = items.map(({ height }) => height * listScale);
  const { x0, y0, x1, y1 } = content.extent;
  const under = legendStands(format) === 'under';
  const legend = { width: contentWidth(format), size: legendRowsSize(format), measure };
  const first = firstPage(format, {
    top: headerHeight(content, format, 1, measure),
    drawing: { width: x1 - x0, height: y1 - y0 },
    legendRows: under ? flowLegend(content.legend, legend).height : 0,
    legendColumn: under ? 0 : leastLegendColumn(content.legend, LEGEND_COLUMN, measure),
    list: balancedHeight(heights, count),
    drawingShare,
  });
  const next = nextPageList(format, headerHeight(content, format, 2, measure));
  const roomIn = ({ y0: top, y1: bottom }: Rect) => ({ columns: count, height: bottom - top - LIST_HEADING });
  const dealt = paginate(heights, first.list === null ? null : roomIn(first.list), roomIn(next));
  const listOf = (box: Rect, columns: PageColumns): PaperList => ({ box, columns, pitch });
  return {
    listScale,
    items,
    pages: [
      {
        number: 1,
        drawing: first,
        list: first.list === null || dealt.first === null ? null : listOf(first.list, dealt.first),
      },
      ...dealt.next.map((columns, index) => ({
        number: index + 2,
        drawing: null,
        list: listOf(next, columns),
      })),
    ],
  };
}
