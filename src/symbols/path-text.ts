import type { Cubic } from '../layout/geometry';
import type { Point } from '../model/point';

/** To a tenth of a px: finer than any screen or printer shows, and a third of the bytes. */
export function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

export function pointText({ x, y }: Point): string {
  return `${tenth(x)},${tenth(y)}`;
}

/** SVG path data of a cubic curve. */
export function curveText([start, first, second, end]: Cubic): string {
  return `M${pointText(start)} C${pointText(first)} ${pointText(second)} ${pointText(end)}`;
}

/** SVG path data of straight lines from point to point; empty when there is nothing to join. */
export function polylineText(points: readonly Point[]): string {
  return points.length < 2 ? '' : `M${points.map(pointText).join(' L')}`;
}
