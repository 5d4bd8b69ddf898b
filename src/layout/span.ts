/**
 * Length of the hypotenuse, px. What « Ranger » asks millions of times: `Math.hypot` guards against numbers that no
 * sheet has, and takes ten times as long.
 */
export function span(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}
