const CHUNK = 0x8000;

/** One character a byte: what `btoa` and the PDF writer take. */
export function bytesAsText(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return text;
}
