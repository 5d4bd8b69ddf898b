import { answerWork } from './answer-work';
import type { VaultRequest } from './work-protocol';

// Off the page's own thread, so that the wait for a phrase stops nothing.
self.addEventListener('message', ({ data }: MessageEvent<VaultRequest>) => {
  void Promise.resolve(answerWork(data, () => performance.now())).then((answer) => {
    self.postMessage(answer);
  });
});
