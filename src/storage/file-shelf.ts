import type { Payload } from './payload';
import { bytesIn, placeFile, TEMPORARY, whenAbsent } from './place-file';

/** Files of our own beside the database, in the browser's private file system: other code, other damage. */
export interface FileShelf {
  /** Names in a folder; none when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** @returns `null` when there is no such file. */
  readonly read: (folder: string, name: string) => Promise<Payload | null>;
  /**
   * Under a temporary name first, read back and compared; only then under its own.
   * @throws Error when the device does not keep it; then what was there before is still there.
   */
  readonly write: (folder: string, name: string, bytes: Payload) => Promise<void>;
  /** Nothing happens when there is none. */
  readonly remove: (folder: string, name: string) => Promise<void>;
}

/** @param root the private file system: `navigator.storage.getDirectory()`. */
export function createFileShelf(root: () => Promise<FileSystemDirectoryHandle>): FileShelf {
  const directory = async (folder: string, create: boolean) =>
    (await root()).getDirectoryHandle(folder, { create });

  return {
    async list(folder) {
      const place = await directory(folder, false).catch(whenAbsent);
      if (place === null) return [];
      const names: string[] = [];
      for await (const name of place.keys()) if (!name.endsWith(TEMPORARY)) names.push(name);
      return names.sort();
    },
    async read(folder, name) {
      const place = await directory(folder, false).catch(whenAbsent);
      const file = await place?.getFileHandle(name).catch(whenAbsent);
      return file === undefined || file === null ? null : bytesIn(file);
    },
    async write(folder, name, bytes) {
      const place = await directory(folder, true);
      await placeFile(place, name, bytes);
    },
    async remove(folder, name) {
      const place = await directory(folder, false).catch(whenAbsent);
      await place?.removeEntry(name).catch(whenAbsent);
    },
  };
}
