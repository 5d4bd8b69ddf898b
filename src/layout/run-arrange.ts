import type { Locale } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import type { ArrangeResult } from './arrangement';
import type { ArrangeOptions } from './arrange-options';
import type { ArrangeProgress, ArrangeReply, ArrangeRequest } from './arrange-protocol';

interface RunOptions extends ArrangeOptions {
  /** A new worker whose entry is `arrange-worker.ts`; it is terminated at the end, whatever happens. */
  readonly createWorker: () => Worker;
  readonly locale: Locale;
  readonly onProgress?: (progress: ArrangeProgress) => void;
  /** Stops the work; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Has the sheet laid out in a worker, without touching it.
 * @returns what `applyArrangement` needs; rejected when stopped, or when the worker fails
 */
export function runArrange(
  document: DiagramDocument,
  { createWorker, locale, onProgress, signal, ...options }: RunOptions,
): Promise<ArrangeResult> {
  if (signal?.aborted === true) return Promise.reject(reasonOf(signal));
  const worker = createWorker();
  const listening = new AbortController();
  return new Promise<ArrangeResult>((resolve, reject) => {
    const whileRunning = { signal: listening.signal };
    signal?.addEventListener(
      'abort',
      () => {
        reject(reasonOf(signal));
      },
      whileRunning,
    );
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ArrangeReply>) => {
        if (data.kind === 'done') resolve(data.result);
        else onProgress?.(data.progress);
      },
      whileRunning,
    );
    const fail = (): void => {
      reject(new Error('the worker of « Ranger » failed'));
    };
    worker.addEventListener('error', fail, whileRunning);
    worker.addEventListener('messageerror', fail, whileRunning);
    worker.postMessage({ document, locale, options } satisfies ArrangeRequest);
  }).finally(() => {
    listening.abort();
    worker.terminate();
  });
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('« Ranger » was stopped');
}
