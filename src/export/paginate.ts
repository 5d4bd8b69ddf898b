/** Room for a list on one page: so many columns of this height. */
export interface Room {
  readonly columns: number;
  readonly height: number;
}

/** For each column of a page, the indices of the items it holds, in order. */
export type PageColumns = readonly (readonly number[])[];

/**
 * Least column height that holds all these items in so many columns, read column by column.
 * 0 for no items.
 */
export function balancedHeight(heights: readonly number[], columns: number): number {
  let low = Math.max(0, ...heights);
  let high = heights.reduce((sum, height) => sum + height, 0);
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (fill(heights, 0, { columns, height: middle }).next === heights.length) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Deals items, in order, to the columns of as many pages as they need. Every page but the last is filled;
 * the last one has columns of even height. An item higher than a column has one to itself.
 * @param first room on the first page; `null`: the list begins on the second.
 */
export function paginate(
  heights: readonly number[],
  first: Room | null,
  next: Room,
): { readonly first: PageColumns | null; readonly next: readonly PageColumns[] } {
  let from = 0;
  const page = (room: Room): PageColumns => {
    const rest = heights.slice(from);
    const even = Math.min(room.height, balancedHeight(rest, room.columns));
    const filled = fill(heights, from, { columns: room.columns, height: even });
    from = filled.next;
    return filled.columns;
  };
  const firstPage = first === null ? null : page(first);
  const pages: PageColumns[] = [];
  while (from < heights.length) pages.push(page(next));
  return { first: firstPage, next: pages };
}

function fill(heights: readonly number[], from: number, { columns, height }: Room) {
  const dealt: number[][] = [];
  let next = from;
  while (dealt.length < columns && next < heights.length) {
    const column: number[] = [];
    let used = 0;
    while (next < heights.length) {
      const own = heights[next] ?? 0;
      if (column.length > 0 && used + own > height + 0.01) break;
      column.push(next);
      used += own;
      next += 1;
    }
    dealt.push(column);
  }
  return { columns: dealt, next };
}
