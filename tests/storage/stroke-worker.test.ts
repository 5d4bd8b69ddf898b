import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StrokeAnswer, StrokeRequest } from '../../src/storage/stroke-protocol';
import type { SheetId } from '../../src/storage/sheet-id';

const answers: StrokeAnswer[] = [];
let ask: (event: { readonly data: StrokeRequest }) => void;

beforeEach(async () => {
  answers.length = 0;
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('self', {
    addEventListener: (_: 'message', listener: typeof ask) => {
      ask = listener;
    },
    postMessage: (answer: StrokeAnswer) => answers.push(answer),
  });
  await import('../../src/storage/stroke-worker');
});

const aWrite = (): StrokeRequest => ({
  kind: 'write',
  row: { doc: 's1' as SheetId, writer: 'w1', modifiedAt: 0 },
  entries: [],
});

describe('the script of the worker that writes strokes', () => {
  it('opens the database, and says so', async () => {
    ask({ data: { kind: 'open', name: 'trace' } });
    await vi.waitFor(() => {
      expect(answers).toEqual([{ kind: 'opened' }]);
    });
  });

  it('refuses what is not on this device, in the words of the page', async () => {
    ask({ data: { kind: 'open', name: 'trace' } });
    await vi.waitFor(() => {
      expect(answers).toHaveLength(1);
    });
    ask({ data: aWrite() });
    await vi.waitFor(() => {
      expect(answers).toContainEqual({ kind: 'refused', reason: 'erased' });
    });
  });

  it('refuses to write before it has opened anything', async () => {
    ask({ data: aWrite() });
    await vi.waitFor(() => {
      expect(answers).toEqual([{ kind: 'refused', reason: 'failed' }]);
    });
  });
});
