import { MAX_FILE_BYTES } from '../format/file-limits';
import { fileKind } from '../format/file-kind';
import { localDay } from '../model/local-day';
import type { Desk } from './desk';

/** The bytes of a protected file; `null` for any other, which is read as it is. */
export async function sealedBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  if (file.size > MAX_FILE_BYTES) return null;
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  return bytes !== null && fileKind(file.name, bytes) === 'sealed' ? bytes : null;
}

/** What was inside it, to be read like any other file. */
export function fileInside(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  return new File([bytes], name.replace(/\.age$/iu, ''));
}

/** « sauvegarde-2026-11-21-7F3A.trace.age »: file names are seen by others, so it says nothing but a day. */
export function sealedFileName({ makeId, now }: Pick<Desk, 'makeId' | 'now'>): string {
  const mark = makeId<'file'>().slice(0, 4).toUpperCase();
  return `sauvegarde-${localDay(now())}-${mark}.trace.age`;
}
