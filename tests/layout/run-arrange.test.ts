import { describe, expect, it } from 'vitest';
import type { ArrangeReply, ArrangeRequest } from '../../src/layout/arrange-protocol';
import { runArrange } from '../../src/layout/run-arrange';
import { aDocument } from '../builders';

const RESULT = { positions: new Map(), signSides: new Map(), routes: new Map() };

/** Stands for the browser's worker: remembers what it is sent, and says what it is told to say. */
class FakeWorker extends EventTarget {
  readonly received: ArrangeRequest[] = [];
  terminated = 0;

  postMessage(message: ArrangeRequest): void {
    this.received.push(message);
  }

  terminate(): void {
    this.terminated += 1;
  }

  say(data: ArrangeReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

describe('asking the worker to arrange', () => {
  it('sends the sheet and its language, tells the progress and gives the result', async () => {
    const { worker, running, told } = start();
    expect(worker.received).toEqual([{ document: aDocument(), locale: 'fr', options: {} }]);
    worker.say({ kind: 'progress', progress: { done: 1, total: 4 } });
    worker.say({ kind: 'done', result: RESULT });
    await expect(running).resolves.toBe(RESULT);
    expect(told).toEqual([{ done: 1, total: 4 }]);
    expect(worker.terminated).toBe(1);
  });

  it('ends the worker when it is stopped', async () => {
    const stop = new AbortController();
    const { worker, running, told } = start(stop.signal);
    stop.abort();
    await expect(running).rejects.toThrow();
    expect(worker.terminated).toBe(1);
    worker.say({ kind: 'progress', progress: { done: 2, total: 4 } });
    expect(told).toEqual([]);
  });

  it('does not begin when it is stopped already', async () => {
    let begun = 0;
    const running = runArrange(aDocument(), {
      createWorker: () => {
        begun += 1;
        return new FakeWorker() as unknown as Worker;
      },
      locale: 'fr',
      signal: AbortSignal.abort(),
    });
    await expect(running).rejects.toThrow();
    expect(begun).toBe(0);
  });

  it('fails when the worker does', async () => {
    const { worker, running } = start();
    worker.dispatchEvent(new Event('error'));
    await expect(running).rejects.toThrow('worker');
    expect(worker.terminated).toBe(1);
  });
});

function start(signal?: AbortSignal) {
  const worker = new FakeWorker();
  const told: unknown[] = [];
  const running = runArrange(aDocument(), {
    createWorker: () => worker as unknown as Worker,
    locale: 'fr',
    onProgress: (progress) => told.push(progress),
    ...(signal === undefined ? {} : { signal }),
  });
  return { worker, running, told };
}
