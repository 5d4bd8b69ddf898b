/** Whoever is at the screen asked their device for no movement. */
export function prefersStillness(): boolean {
  return globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
