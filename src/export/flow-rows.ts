/** A thing set on a row, at `x` from the row's left. */
interface Flowed<T> {
  readonly item: T;
  readonly x: number;
  readonly row: number;
}

export interface Flow<T> {
  readonly placed: readonly Flowed<T>[];
  readonly rows: number;
}

/**
 * Sets things side by side, `gap` apart, beginning a new row when the next one would pass `width`. One wider
 * than a whole row has a row to itself.
 */
export function flowRows<T>(
  items: readonly T[],
  widthOf: (item: T) => number,
  { width, gap }: { readonly width: number; readonly gap: number },
): Flow<T> {
  const placed: Flowed<T>[] = [];
  let x = 0;
  let row = 0;
  for (const item of items) {
    const own = widthOf(item);
    if (x > 0 && x + own > width) {
      x = 0;
      row += 1;
    }
    placed.push({ item, x, row });
    x += own + gap;
  }
  return { placed, rows: items.length === 0 ? 0 : row + 1 };
}
