import { answerWork } from './answer-work';
import type { VaultRequest } from './work-protocol';

// Off the page's own thread, so that the wait for a phrase stops nothing. The page hears of an error that is
// thrown, never of a promise that fails.
self.addEventListener('message', ({ data }: MessageEvent<VaultRequest>) => {
  Promise.resolve(answerWork(data, () => performance.now()))
    .then((answer) => {
      self.postMessage(answer);
    })
    .catch(reportError);
});
