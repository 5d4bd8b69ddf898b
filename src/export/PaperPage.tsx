import type { Rect } from '../layout/geometry';
import { BADGE_SIZE, INK, WEIGHT } from '../symbols/drawing-tokens';
import { tenth } from '../symbols/path-text';
import { SheetText } from '../symbols/SheetText';
import { WholeDrawing } from '../symbols/WholeDrawing';
import { LegendColumn } from './LegendColumn';
import { flowLegend, LegendRows } from './LegendRows';
import type { Measure } from './measure';
import type { PaperContent } from './paper-content';
import {
  legendRowsSize,
  legendStands,
  LIST_HEADING,
  MAX_SCALE,
  pageBox,
  type PaperFormat,
} from './paper-geometry';
import { type PaperPagePlan, type PaperPlan } from './paper-pages';
import { PaperFooter } from './PaperFooter';
import { PaperHeader } from './PaperHeader';
import { ThreadColumns } from './ThreadColumns';

/** Px: 6 pt. The numbers lead to the list; a wide sheet on an upright A4 would have them at 4.5. */
const LEAST_NUMBER = 8;
/** Larger, they would lie over each other. */
const LARGEST_BADGE = 1.4;

export interface PaperPageProps {
  readonly content: PaperContent;
  readonly format: PaperFormat;
  readonly plan: PaperPlan;
  readonly page: PaperPagePlan;
  readonly measure: Measure;
}

/** One printed page, in px. */
export function PaperPage({ content, format, plan, page, measure }: PaperPageProps) {
  const { width, height } = pageBox(format);
  const { drawing, list, number } = page;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={tenth(width)}
      height={tenth(height)}
      viewBox={`0 0 ${tenth(width)} ${tenth(height)}`}
    >
      <PaperHeader content={content} format={format} page={number} measure={measure} />
      {drawing !== null && (
        <>
          <FittedDrawing content={content} box={drawing.drawing} />
          <Legend content={content} format={format} box={drawing.legend} measure={measure} />
        </>
      )}
      {list !== null && (
        <>
          <ListHeading
            text={list.columns[0]?.[0] === 0 ? content.threadHeading : content.threadGoesOn}
            box={list.box}
            ruled={drawing !== null}
          />
          <ThreadColumns
            items={plan.items}
            columns={list.columns}
            box={{ ...list.box, y0: list.box.y0 + LIST_HEADING }}
            pitch={list.pitch}
            scale={plan.listScale}
          />
        </>
      )}
      <PaperFooter content={content} format={format} page={number} pages={plan.pages.length} />
    </svg>
  );
}

function FittedDrawing({ content, box }: { readonly content: PaperContent; readonly box: Rect }) {
  const { x0, y0, x1, y1 } = content.extent;
  const scale = Math.min((box.x1 - box.x0) / (x1 - x0), (box.y1 - box.y0) / (y1 - y0), MAX_SCALE);
  const x = (box.x0 + box.x1) / 2 - (scale * (x0 + x1)) / 2;
  const y = (box.y0 + box.y1) / 2 - (scale * (y0 + y1)) / 2;
  const badgeScale = Math.min(Math.max(LEAST_NUMBER / (BADGE_SIZE.plain * scale), 1), LARGEST_BADGE);
  return (
    <g transform={`translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${scale.toFixed(4)})`}>
      <WholeDrawing scene={content.scene} badgeScale={badgeScale} />
    </g>
  );
}

interface LegendProps {
  readonly content: PaperContent;
  readonly format: PaperFormat;
  readonly box: Rect;
  readonly measure: Measure;
}

function Legend({ content: { legend }, format, box, measure }: LegendProps) {
  if (legendStands(format) === 'beside') {
    return <LegendColumn groups={legend} box={box} measure={measure} />;
  }
  const size = legendRowsSize(format);
  const flow = flowLegend(legend, { width: box.x1 - box.x0, size, measure });
  return <LegendRows flow={flow} x={box.x0} y={box.y0} size={size} />;
}

interface ListHeadingProps {
  readonly text: string;
  readonly box: Rect;
  /** A rule parts it from the drawing above. */
  readonly ruled: boolean;
}

function ListHeading({ text, box, ruled }: ListHeadingProps) {
  return (
    <>
      {ruled && (
        <path
          d={`M${tenth(box.x0)},${tenth(box.y0)} H${tenth(box.x1)}`}
          stroke={INK.black}
          strokeWidth={2.2}
        />
      )}
      <SheetText
        x={box.x0}
        y={box.y0 + 21}
        size={14}
        weight={WEIGHT.bold}
        ink={INK.black}
        anchor="start"
        halo={false}
      >
        {text}
      </SheetText>
    </>
  );
}
