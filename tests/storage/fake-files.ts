/** A private file system in memory, with as much of the browser's interface as is used. */
export function fakeFiles({ canMove = true } = {}) {
  const folders = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>();
  const faults = {
    refuse: null as ((folder: string, name: string) => boolean) | null,
    refuseRemoval: null as ((folder: string, name: string) => boolean) | null,
    /** The browser gives no private file system at all, as in some private windows. */
    isDenied: false,
    refuseReading: null as ((folder: string, name: string) => boolean) | null,
    /** What a file waits for before it is on the disk. */
    hold: null as ((folder: string, name: string) => Promise<void>) | null,
  };

  const absent = () => new DOMException('no such entry', 'NotFoundError');

  function fileHandle(folder: string, name: string) {
    const content = folders.get(folder)!;
    const move = (to: string) => {
      content.set(to, content.get(name)!);
      content.delete(name);
      return Promise.resolve();
    };
    return {
      getFile: () =>
        faults.refuseReading?.(folder, name) === true
          ? Promise.reject(new DOMException('not now', 'NotReadableError'))
          : Promise.resolve({ arrayBuffer: () => Promise.resolve(content.get(name)!.slice().buffer) }),
      createWritable() {
        let written = new Uint8Array();
        return Promise.resolve({
          write(bytes: Uint8Array<ArrayBuffer>) {
            written = bytes.slice();
            return Promise.resolve();
          },
          async close() {
            await faults.hold?.(folder, name);
            if (faults.refuse?.(folder, name) === true)
              throw new DOMException('no room', 'QuotaExceededError');
            content.set(name, written);
          },
        });
      },
      ...(canMove && { move }),
    };
  }

  function directoryHandle(folder: string) {
    const content = folders.get(folder)!;
    return {
      name: folder,
      keys: async function* keys() {
        for (const name of [...content.keys()]) yield await Promise.resolve(name);
      },
      getFileHandle(name: string, { create = false } = {}) {
        if (!content.has(name) && !create) return Promise.reject(absent());
        if (!content.has(name)) content.set(name, new Uint8Array());
        return Promise.resolve(fileHandle(folder, name));
      },
      removeEntry(name: string) {
        if (faults.refuseRemoval?.(folder, name) === true) {
          return Promise.reject(new DOMException('in use', 'NoModificationAllowedError'));
        }
        return content.delete(name) ? Promise.resolve() : Promise.reject(absent());
      },
    };
  }

  const root = {
    getDirectoryHandle(folder: string, { create = false } = {}) {
      if (faults.isDenied) return Promise.reject(new DOMException('denied', 'SecurityError'));
      if (!folders.has(folder) && !create) return Promise.reject(absent());
      if (!folders.has(folder)) folders.set(folder, new Map());
      return Promise.resolve(directoryHandle(folder));
    },
  };
  return { root: root as unknown as FileSystemDirectoryHandle, folders, faults };
}
