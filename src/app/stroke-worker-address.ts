import strokeWorker from '../storage/stroke-worker?worker&url';
import { trustedScriptUrl } from './trusted-script-url';

/** A worker that writes strokes; its address passes through the page's one policy for scripts. */
export function createStrokeWorker(): Worker {
  return new Worker(trustedScriptUrl(strokeWorker), { type: 'module' });
}
