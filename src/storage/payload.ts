/** What a row holds besides its clear columns. */
export type Payload = Uint8Array<ArrayBuffer>;

/**
 * The only way into a row and out of it: here the records will be sealed. Called before a transaction opens,
 * because a transaction does not wait for ciphers.
 */
export function encodePayload(value: unknown): Payload {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** @returns `undefined` when the bytes are damaged: never a guess. */
export function decodePayload(payload: unknown): unknown {
  if (!ArrayBuffer.isView(payload)) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return undefined;
  }
}

export function samePayload(a: Payload, b: Payload): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
