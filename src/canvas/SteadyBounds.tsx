/** Further out than any sheet reaches, px at zoom 1. */
const FAR = 'M-100000,-100000h1v1h-1z M100000,100000h1v1h-1z';

/**
 * Two specks far outside every sheet. What changes in a layer then never changes the room it takes, and the browser
 * repaints it without settling anew how all layers lie over each other: seven milliseconds a frame on a large sheet.
 */
export function SteadyBounds() {
  return <path d={FAR} fill="#fff" />;
}
