import { downloadFile } from '../export/download';
import type { MetaShelf } from '../storage/meta-shelf';
import { placeFile } from '../storage/place-file';
import type { Bytes } from '../vault/bytes';

/** Where a protected file goes. */
type Outlet = 'folder' | 'share' | 'download';

export interface OutsideFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** Hands files over. @returns false when the device did not keep them, or somebody changed their mind. */
type HandOver = (files: readonly OutsideFile[]) => Promise<boolean>;

/** The ways out of this browser for protected files. */
export interface Outside {
  /** Those that this browser has, the best first; never none. */
  readonly outlets: readonly Outlet[];
  /** What the chosen folder is called; `null`: none was chosen. */
  readonly folderName: () => Promise<string | null>;
  /** Lets the person choose one: only in answer to a tap. @returns its name; `null`: nobody chose. */
  readonly chooseFolder: () => Promise<string | null>;
  /**
   * Asks what the browser must ask, in answer to a tap and before anything slow.
   * @returns `null` when it was refused.
   */
  readonly prepare: (outlet: Outlet) => Promise<HandOver | null>;
}

/** The parts of a browser that only some have. */
export interface OutsideTools {
  readonly shelf: Pick<MetaShelf, 'folder' | 'keepFolder'>;
  readonly pickFolder: (() => Promise<FileSystemDirectoryHandle>) | null;
  readonly share: Partial<Pick<Navigator, 'share' | 'canShare'>>;
}

type AskableFolder = FileSystemDirectoryHandle & {
  readonly requestPermission?: (how: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
};

export function createOutside({ shelf, pickFolder, share }: OutsideTools): Outside {
  const stored = () => shelf.folder().catch(() => null);

  async function chosen(): Promise<FileSystemDirectoryHandle | null> {
    const folder = (await pickFolder?.().catch(() => null)) ?? null;
    if (folder !== null) await shelf.keepFolder(folder).catch(() => undefined);
    return folder;
  }

  async function toFolder(): Promise<HandOver | null> {
    const folder: AskableFolder | null = (await stored()) ?? (await chosen());
    if (folder === null || !(await isAllowed(folder))) return null;
    return async (files) => {
      for (const { name, bytes } of files) await placeFile(folder, name, bytes);
      return true;
    };
  }

  return {
    outlets: [
      ...(pickFolder === null ? [] : (['folder'] as const)),
      ...(canShareFiles(share) ? (['share'] as const) : []),
      'download',
    ],
    folderName: async () => (await stored())?.name ?? null,
    chooseFolder: async () => (await chosen())?.name ?? null,
    async prepare(outlet) {
      if (outlet === 'folder') return toFolder();
      return outlet === 'share' ? (files) => shared(share, files) : downloaded;
    },
  };
}

/** Browsers forget the permission with the page, and give it back for a tap. */
async function isAllowed(folder: AskableFolder): Promise<boolean> {
  if (folder.requestPermission === undefined) return true;
  return (await folder.requestPermission({ mode: 'readwrite' }).catch(() => 'denied')) === 'granted';
}

const asFile = ({ name, bytes }: OutsideFile): File =>
  new File([bytes], name, { type: 'application/octet-stream' });

function canShareFiles({ share, canShare }: OutsideTools['share']): boolean {
  const probe = { files: [asFile({ name: 'sauvegarde.trace.age', bytes: new Uint8Array(1) })] };
  return share !== undefined && canShare?.(probe) === true;
}

/** What may not be shared after all is downloaded; what somebody did not want to share is not. */
async function shared({ share }: OutsideTools['share'], files: readonly OutsideFile[]): Promise<boolean> {
  try {
    await share?.({ files: files.map(asFile) });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? false : downloaded(files);
  }
}

function downloaded(files: readonly OutsideFile[]): Promise<boolean> {
  for (const file of files) downloadFile(asFile(file), file.name);
  return Promise.resolve(true);
}
