import { createConnection, type Connection } from './connection';
import type { StrokeAnswer, StrokeRequest } from './stroke-protocol';
import type { DatabaseEngine, SheetRow } from './tables';
import { writeEntries } from './write-records';
import { notSavedReason, WriteRefused } from './write-refused';

/** What the worker that writes strokes does, apart from being one. The answers never reject. */
export function createStrokeAnswers(
  /** Left out: the browser's. */
  engine?: DatabaseEngine,
): (request: StrokeRequest) => Promise<StrokeAnswer> {
  let connection: Connection | null = null;
  let row: SheetRow | null = null;

  async function answer(request: StrokeRequest): Promise<StrokeAnswer> {
    if (request.kind === 'open') {
      connection = createConnection(request.name, engine);
      await connection.open();
      return { kind: 'opened' };
    }
    const database = connection?.opened() ?? null;
    // Closed from outside, for a newer version of the application or by the browser: the page opens it again.
    if (database === null) throw new WriteRefused('failed');
    row = await writeEntries(database, request.row, request.entries, row);
    return { kind: 'durable' };
  }

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      return { kind: 'refused', reason: notSavedReason(error) };
    }
  };
}
