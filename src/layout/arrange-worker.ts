import { createTranslate, loadLanguage } from '../i18n/translate';
import { arrangeJob } from './arrange-job';
import type { ArrangeReply, ArrangeRequest } from './arrange-protocol';

/** Ms between two reports of progress: more would cost more than they tell. */
const REPORT_EVERY = 60;

function reply(message: ArrangeReply): void {
  self.postMessage(message);
}

function arrange({ document, locale, options }: ArrangeRequest): void {
  const job = arrangeJob(document, createTranslate(locale), options);
  let reported = -Infinity;
  for (;;) {
    const step = job.next();
    if (step.done === true) {
      reply({ kind: 'done', result: step.value });
      return;
    }
    if (performance.now() - reported < REPORT_EVERY) continue;
    reported = performance.now();
    reply({ kind: 'progress', progress: step.value });
  }
}

// The entry of the worker of « Ranger »: one request, reports, one result. The page hears of an error that is
// thrown, never of a promise that fails.
self.addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => {
  loadLanguage(data.locale)
    .then((locale) => {
      arrange({ ...data, locale });
    })
    .catch(reportError);
});
