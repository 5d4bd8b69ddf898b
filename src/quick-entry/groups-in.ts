import { quotedAt } from './quoted-at';

const OPENER_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * Where each parenthesis or bracket closes. One that is never closed, or closed by none of its kind, is only
 * a character and is not in the map. One pass, whatever the nesting.
 */
export function groupsIn(
  text: string,
  start: number,
  end: number,
  quotes: boolean,
): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  const depth: Record<string, number> = { '(': 0, '[': 0 };
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    const quoted = quotes ? quotedAt(text, at, end) : null;
    const opener = OPENER_OF[character];
    if (quoted !== null) {
      at = quoted.end - 1;
    } else if (character === '(' || character === '[') {
      open.push(at);
      depth[character] = (depth[character] ?? 0) + 1;
    } else if (opener !== undefined && (depth[opener] ?? 0) > 0) {
      closings.set(closeInnermost(text, opener, open, depth), at);
    }
  }
  return closings;
}

/** Openers of the other kind that stand inside are dropped: they were never closed. */
function closeInnermost(text: string, opener: string, open: number[], depth: Record<string, number>): number {
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const character = text.charAt(at);
    depth[character] = (depth[character] ?? 1) - 1;
    if (character === opener) return at;
  }
  return -1;
}
