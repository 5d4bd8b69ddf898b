import { createStrokeAnswers } from './answer-strokes';
import type { StrokeRequest } from './stroke-protocol';

// The page's own thread paints; a stroke would wait there, between one answer of the database and the next, for
// whatever is painted meanwhile.
const answer = createStrokeAnswers();
self.addEventListener('message', ({ data }: MessageEvent<StrokeRequest>) => {
  void answer(data).then((given) => {
    self.postMessage(given);
  });
});
