import { bytesAsText } from '../format/bytes-text';
import type { Bytes } from './bytes';

export function encodeBase64(bytes: Bytes): string {
  return btoa(bytesAsText(bytes));
}

/** @throws Error when it is not base64. */
export function decodeBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
