import type { ReactNode } from 'react';

/** One stroked or filled path, as plain data: what React puts into a `path` element. */
export interface SvgPath {
  readonly d: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly strokeLinecap?: 'butt' | 'round';
  readonly strokeLinejoin?: 'round';
  readonly strokeDasharray?: string | undefined;
}

/** The elements themselves, with no component in between: a sheet may have thousands. */
export function svgPaths(paths: readonly SvgPath[]): ReactNode[] {
  return paths.map((path, index) => <path key={index} {...path} />);
}
