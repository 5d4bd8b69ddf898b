import { createStrokeAnswers } from '../../src/storage/answer-strokes';
import type { StrokeRequest } from '../../src/storage/stroke-protocol';
import type { DatabaseEngine } from '../../src/storage/tables';

/** The worker that writes strokes, on this thread: what is said between them is cloned, and takes a turn each way. */
export class FakeStrokeWorker extends EventTarget {
  /** Of everything that was asked, in its order. */
  readonly asked: StrokeRequest['kind'][] = [];
  readonly #answer: ReturnType<typeof createStrokeAnswers>;
  #isAlive = true;

  constructor(engine: DatabaseEngine) {
    super();
    this.#answer = createStrokeAnswers(engine);
  }

  postMessage(request: StrokeRequest): void {
    const received = structuredClone(request);
    this.asked.push(received.kind);
    setImmediate(() => {
      if (!this.#isAlive) return;
      void this.#answer(received).then((given) => {
        setImmediate(() => {
          this.#say(given);
        });
      });
    });
  }

  terminate(): void {
    this.#isAlive = false;
  }

  /** As when its script cannot be loaded, or throws. */
  fail(): void {
    this.dispatchEvent(new Event('error'));
  }

  #say(given: unknown): void {
    if (this.#isAlive) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(given) }));
  }

  asWorker(): Worker {
    return this as unknown as Worker;
  }
}
