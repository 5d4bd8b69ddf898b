/** The hand at this screen is a finger first: what it takes is larger, and nothing hovers. */
export function isByFinger(): boolean {
  return globalThis.matchMedia('(pointer: coarse)').matches;
}
