import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own: an ext4 file system in a file. */
export interface LoopDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** The blocks that have reached the disk, as another disk; what the kernel still holds is not among them. */
  readonly copy: () => LoopDisk;
  readonly remove: () => void;
}

/** @returns why there can be no such disk here, or `null`. */
export function noLoopDisk(): string | null {
  if (process.platform !== 'linux') return 'loop devices need Linux';
  if (process.getuid?.() !== 0) return 'loop devices need root';
  if (!existsSync('/dev/loop-control')) return 'this machine has no loop devices';
  try {
    createLoopDisk(16).remove();
    return null;
  } catch {
    return 'loop devices, mount or mkfs.ext4 do not work here';
  }
}

/** @param megabytes its size. */
export function createLoopDisk(megabytes: number): LoopDisk {
  const home = mkdtempSync(join(tmpdir(), 'trace-disk-'));
  const image = join(home, 'image');
  execFileSync('truncate', ['-s', `${megabytes}M`, image]);
  execFileSync('mkfs.ext4', ['-q', '-F', '-m', '0', image]);
  return mounted(home, image);
}

function mounted(home: string, image: string): LoopDisk {
  const folder = join(home, 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-o', 'loop', image, folder], { stdio: 'pipe' });
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  return {
    folder,
    copy() {
      const other = mkdtempSync(join(tmpdir(), 'trace-disk-'));
      const copied = join(other, 'image');
      copyAtOneMoment(image, copied);
      return mounted(other, copied);
    },
    remove() {
      unmount(folder);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const ATTEMPTS = 50;
const PAUSE_MS = 100;

/**
 * The kernel goes on writing while the blocks are read, and a copy of several moments is no disk that ever was:
 * when two copies in a row are the same, the disk was so at the moment between them.
 */
function copyAtOneMoment(image: string, copied: string): void {
  const again = `${copied}.again`;
  const copy = (to: string): void => {
    execFileSync('cp', ['--sparse=always', image, to]);
  };
  copy(copied);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    copy(again);
    const isSame = spawnSync('cmp', ['--silent', copied, again]).status === 0;
    renameSync(again, copied);
    if (isSame) return;
  }
  throw new Error('the disk never came to rest');
}

/** Whoever was just killed may still hold a file for a moment. */
function unmount(folder: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      execFileSync('umount', [folder], { stdio: 'pipe' });
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
