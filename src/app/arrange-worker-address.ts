import arrangeWorker from '../layout/arrange-worker?worker&url';
import { trustedScriptUrl } from './trusted-script-url';

/** A worker that arranges one sheet; its address passes through the page's one policy for scripts. */
export function createArrangeWorker(): Worker {
  return new Worker(trustedScriptUrl(arrangeWorker), { type: 'module' });
}
