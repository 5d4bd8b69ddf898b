/** What the smallest tablets still draw. */
const MOST_PIXELS = 16_000_000;

/**
 * Width and height in px of a picture wished `width` wide, brought down to sixteen megapixels.
 * @param shape height for one px of width.
 */
export function pngSize(width: number, shape: number): { readonly width: number; readonly height: number } {
  const most = Math.floor(Math.sqrt(MOST_PIXELS / shape));
  const kept = Math.max(1, Math.min(Math.round(width), most));
  return { width: kept, height: Math.max(1, Math.floor(kept * shape)) };
}
