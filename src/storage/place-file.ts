import { samePayload, type Payload } from './payload';

/** What a file is called until it has been read back. */
export const TEMPORARY = '.new';

/** Files that browsers move, where they can. */
type MovableFile = FileSystemFileHandle & { readonly move?: (name: string) => Promise<void> };

/**
 * Writes a file under a temporary name, reads it back and compares; only then it gets its own.
 * @throws Error when it does not read back; then what was there before is still there.
 */
export async function placeFile(
  place: FileSystemDirectoryHandle,
  name: string,
  bytes: Payload,
): Promise<void> {
  const file = await put(place, `${name}${TEMPORARY}`, bytes);
  try {
    if (file.move === undefined) throw new Error('files cannot be moved here');
    await file.move(name);
  } catch {
    await put(place, name, bytes);
    await place.removeEntry(`${name}${TEMPORARY}`).catch(whenAbsent);
  }
}

export async function bytesIn(file: FileSystemFileHandle): Promise<Payload> {
  return new Uint8Array(await (await file.getFile()).arrayBuffer());
}

export function whenAbsent(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}

async function put(place: FileSystemDirectoryHandle, name: string, bytes: Payload): Promise<MovableFile> {
  const file = await place.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(bytes);
  // Closing is what puts it on the disk.
  await stream.close();
  if (!samePayload(await bytesIn(file), bytes))
    throw new Error('a file does not read back as it was written');
  return file;
}
