import type { Rect } from '../../src/layout/geometry';
import type { Scene } from '../../src/layout/scene';

/** Pairs of symbols that cover each other, as « id × id »: figures, labels, presence marks, buildings, signs. */
export function symbolOverlaps({ figures, buildings }: Scene): readonly string[] {
  const symbols = [
    ...figures.map(({ id, building, figure, label, mark }) => ({
      id,
      building,
      rects: [figure, label, mark],
    })),
    ...buildings.map(({ id, rect, sign }) => ({ id, building: null, rects: [rect, sign.rect] })),
  ];
  return symbols.flatMap((one, index) =>
    symbols
      .slice(index + 1)
      .filter((other) => one.building !== other.id && other.building !== one.id)
      .filter((other) => one.rects.some((a) => other.rects.some((b) => cover(a, b))))
      .map((other) => `${one.id} × ${other.id}`),
  );
}

function cover(a: Rect, b: Rect): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
