import { WRITER, type Database } from './tables';
import { WriteRefused } from './write-refused';

/**
 * To be called first in every transaction that writes.
 * @throws WriteRefused when a newer version of the application keeps older ones from writing, or when the
 *   row that says so is gone.
 */
export async function assertMayWrite(database: Database): Promise<void> {
  const version = await database.meta.get('version');
  if (version?.key !== 'version') throw new WriteRefused('failed');
  if (version.minWriter > WRITER) throw new WriteRefused('newerVersion');
}
