import { WRITER, type Database, type MetaRow } from './tables';
import { WriteRefused } from './write-refused';

/**
 * To be called first in every transaction that writes.
 * @throws WriteRefused as `assertWriter`.
 */
export async function assertMayWrite(database: Database): Promise<void> {
  assertWriter(await database.meta.get(VERSION));
}

/** The key in `meta` of what says who may write. */
export const VERSION = 'version';

/**
 * @throws WriteRefused when a newer version of the application keeps older ones from writing, or when the row that
 *   says so is gone.
 */
export function assertWriter(version: MetaRow | undefined): void {
  if (version?.key !== VERSION) throw new WriteRefused('failed');
  if (version.minWriter > WRITER) throw new WriteRefused('newerVersion');
}
