import { textLength } from '../../model/text';
import type { LineReading } from '../../quick-entry/reading';

/** Code points from which a text begins to be long for the thread. */
export const ABOUT_INVITED = 60;
/** Before that many, nobody needs a counter. */
const SHOWN_FROM = 45;

/** Code points of the longest text of the line once they are worth counting, else `null`. */
export function countedAbout({ intents }: LineReading): number | null {
  const lengths = intents.map((intent) =>
    intent.kind === 'addArrow' && intent.arrow.about !== null ? textLength(intent.arrow.about) : 0,
  );
  const longest = Math.max(0, ...lengths);
  return longest >= SHOWN_FROM ? longest : null;
}
