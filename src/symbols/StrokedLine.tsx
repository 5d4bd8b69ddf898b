import type { ArrowStroke } from './arrow-stroke';
import { INK } from './drawing-tokens';

interface StrokedLineProps {
  readonly d: string;
  readonly stroke: ArrowStroke;
}

/** The line of an arrow, without casing nor head: on the sheet, in the legend, on a chip. */
export function StrokedLine({ d, stroke }: StrokedLineProps) {
  return (
    <>
      <path
        d={d}
        stroke={stroke.ink}
        strokeWidth={stroke.width}
        strokeLinecap={stroke.cap}
        strokeDasharray={stroke.dash}
      />
      {stroke.inside > 0 && <path d={d} stroke={INK.white} strokeWidth={stroke.inside} />}
    </>
  );
}
