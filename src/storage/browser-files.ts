import { createFileShelf, type FileShelf } from './file-shelf';

/** `null` where the browser has no private file system: then there are no copies beside the database. */
export function browserFiles({ storage }: Partial<Pick<Navigator, 'storage'>>): FileShelf | null {
  const { getDirectory } = (storage ?? {}) as Partial<StorageManager>;
  return storage === undefined || getDirectory === undefined
    ? null
    : createFileShelf(() => storage.getDirectory());
}
