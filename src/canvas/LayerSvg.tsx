import type { ReactNode } from 'react';

/** How far every layer reaches from the middle of the sheet, px at zoom 1: beyond it a drawing still shows, slower. */
const REACH = 8_000;
const BOX = { x: -REACH, y: -REACH, width: 2 * REACH, height: 2 * REACH } as const;
const CORNERS = `M${-REACH},${-REACH}h1v1h-1z M${REACH - 1},${REACH - 1}h1v1h-1z`;

export interface LayerSvgProps {
  readonly className: string | undefined;
  /** Of the whole layer; not given: all of it is seen. */
  readonly opacity?: number | undefined;
  readonly children: ReactNode;
}

/**
 * One painted layer of the sheet, in its coordinates, placed by `.layer`. Its box holds any sheet and a speck in two far
 * corners keeps the room it takes the same whatever is drawn: the browser then repaints a change without settling anew
 * how all layers lie over each other, and leaves alone those that did not change. Eight milliseconds an update on a
 * large sheet.
 */
export function LayerSvg({ className, opacity, children }: LayerSvgProps) {
  return (
    <svg
      className={className}
      width={BOX.width}
      height={BOX.height}
      viewBox={`${BOX.x} ${BOX.y} ${BOX.width} ${BOX.height}`}
      opacity={opacity}
      aria-hidden="true"
    >
      <path d={CORNERS} fill="#fff" />
      {children}
    </svg>
  );
}
