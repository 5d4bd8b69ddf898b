// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOutlets } from '../../src/app/browser-outlets';
import { createHomeScreen } from '../../src/app/home-screen';
import { createOutside, type OutsideTools } from '../../src/app/outside';
import { fakeFiles } from '../storage/fake-files';

const FILE = { name: 'sauvegarde-2026-11-21-7F3A.trace.age', bytes: new Uint8Array([1, 2, 3]) };
const downloads: string[] = [];

beforeEach(() => {
  downloads.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
  URL.createObjectURL = () => 'blob:here';
  URL.revokeObjectURL = () => undefined;
});

/** A browser in which folders can be chosen, and a disk with one. */
async function aComputer({ permission = 'granted', canMove = true } = {}) {
  const { root, folders, faults } = fakeFiles({ canMove });
  const folder = await root.getDirectoryHandle('Sauvegardes', { create: true });
  const requestPermission = vi.fn(() => Promise.resolve(permission));
  Object.assign(folder, { requestPermission });
  const pickFolder = vi.fn((): Promise<FileSystemDirectoryHandle> => Promise.resolve(folder));
  let kept: FileSystemDirectoryHandle | null = null;
  const start = (parts: Partial<OutsideTools> = {}) =>
    createOutside({
      shelf: {
        folder: () => Promise.resolve(kept),
        keepFolder: (chosen) => Promise.resolve(void (kept = chosen)),
      },
      pickFolder,
      share: {},
      ...parts,
    });
  return { start, pickFolder, requestPermission, faults, files: folders.get('Sauvegardes')! };
}

describe('a folder that was chosen', () => {
  it.each([true, false])('takes the file whole, under its own name (files move: %s)', async (canMove) => {
    const { start, files, pickFolder } = await aComputer({ canMove });
    const outside = start();
    expect(outside.outlets).toEqual(['folder', 'download']);
    expect(await outside.folderName()).toBeNull();
    const handOver = await outside.prepare('folder');
    expect(await handOver?.([FILE])).toBe(true);
    expect([...files]).toEqual([[FILE.name, FILE.bytes]]);
    expect(pickFolder).toHaveBeenCalledOnce();
    expect(downloads).toEqual([]);
  });

  it('is remembered, and asked for its permission again by every page', async () => {
    const { start, pickFolder, requestPermission } = await aComputer();
    await start().prepare('folder');
    const later = start();
    expect(await later.folderName()).toBe('Sauvegardes');
    await later.prepare('folder');
    expect(pickFolder).toHaveBeenCalledOnce();
    expect(requestPermission).toHaveBeenCalledTimes(2);
  });

  it('takes nothing when permission is refused, or nobody chose one', async () => {
    const { start, pickFolder, files } = await aComputer({ permission: 'denied' });
    expect(await start().prepare('folder')).toBeNull();
    pickFolder.mockRejectedValue(new DOMException('no', 'AbortError'));
    expect(await (await aComputer()).start({ pickFolder }).prepare('folder')).toBeNull();
    expect(files.size).toBe(0);
  });

  it('that keeps nothing is told of, and no half file is left under the name', async () => {
    const { start, files, faults } = await aComputer();
    faults.refuse = () => true;
    const handOver = await start().prepare('folder');
    await expect(handOver?.([FILE])).rejects.toThrow();
    expect(files.has(FILE.name)).toBe(false);
  });
});

describe('without folders', () => {
  const canShare = () => true;

  it('a file is shared where that can be, and downloaded anywhere', async () => {
    const share = vi.fn(() => Promise.resolve());
    const { start } = await aComputer();
    const outside = start({ pickFolder: null, share: { share, canShare } });
    expect(outside.outlets).toEqual(['share', 'download']);
    expect(await (await outside.prepare('share'))?.([FILE])).toBe(true);
    expect(share).toHaveBeenCalledOnce();
    expect(downloads).toEqual([]);
    expect(await (await outside.prepare('download'))?.([FILE])).toBe(true);
    expect(downloads).toEqual([FILE.name]);
  });

  it.each([
    ['AbortError', false, []],
    ['NotAllowedError', true, [FILE.name]],
  ])('sharing that ends with %s gives %s', async (name, isDone, saved) => {
    const share = () => Promise.reject(new DOMException('no', name));
    const { start } = await aComputer();
    const handOver = await start({ pickFolder: null, share: { share, canShare } }).prepare('share');
    expect(await handOver?.([FILE])).toBe(isDone);
    expect(downloads).toEqual(saved);
  });

  it('nothing is offered that the window has not', () => {
    const bare = { navigator: {} } as unknown as Window;
    expect(browserOutlets(bare)).toEqual({ pickFolder: null, share: {} });
    const rich = { navigator: { canShare }, showDirectoryPicker: vi.fn() } as unknown as Window;
    expect(browserOutlets(rich).pickFolder).not.toBeNull();
  });
});

describe('the advice to begin on the home screen', () => {
  const words = new Map<string, string>();
  const memory = {
    get: (key: string) => words.get(key) ?? null,
    set: (key: string, value: string) => words.set(key, value),
  };
  const start = (standalone?: boolean) => createHomeScreen({ standalone } as unknown as Navigator, memory);

  it('is given once, and only in a window of Safari on such a device', () => {
    expect(start().isMissing).toBe(false);
    expect(start(true).isMissing).toBe(false);
    expect(start(true).isDue.get()).toBe(false);
    const tablet = start(false);
    expect(tablet.isDue.get()).toBe(true);
    tablet.noteSeen();
    expect(tablet.isDue.get()).toBe(false);
    expect(start(false).isDue.get()).toBe(false);
    expect(start(false).isMissing).toBe(true);
  });
});
