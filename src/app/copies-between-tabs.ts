import { readTrace } from '../format/read-trace';
import { writeTrace } from '../format/write-trace';
import type { FigureId } from '../model/ids';
import type { Copied } from '../session/command';

/** What is copied in one tab is known in the others: the whole of it, where the system's clipboard has the text. */
export interface CopiesBetweenTabs {
  readonly tell: (copied: Copied) => void;
  /** The other tabs are to remember nothing. */
  readonly forget: () => void;
  readonly onTold: (listener: (told: ToldCopy) => void) => void;
}

/** A copy of another tab: its text, and the rest when it is asked for. */
export interface ToldCopy {
  readonly text: string;
  readonly read: () => Copied;
}

interface Message {
  readonly text: string;
  readonly trace: string;
  readonly companions: readonly string[];
}

/** No text is ever taken for this one. */
const NOTHING: Message = { text: '', trace: '', companions: [] };

/** `null`: the browser has no channels; then other tabs paste the text. It never leaves this browser. */
export function browserCopies(
  Channel: typeof BroadcastChannel | undefined,
  name: string,
): CopiesBetweenTabs | null {
  if (Channel === undefined) return null;
  const channel = new Channel(`${name}-copies`);
  return {
    forget() {
      channel.postMessage(NOTHING);
    },
    tell({ text, fragment }) {
      const message: Message = {
        text,
        trace: fragment === null ? '' : writeTrace(fragment.document),
        companions: fragment === null ? [] : [...fragment.companions],
      };
      channel.postMessage(message);
    },
    onTold(listener) {
      channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        listener({ text: data.text, read: () => copiedIn(data) });
      });
    },
  };
}

/** Read like a file: another tab may be of an older or a newer version. */
function copiedIn({ text, trace, companions }: Message): Copied {
  const read = readTrace(new TextEncoder().encode(trace));
  if (!read.ok) return { text, fragment: null };
  return { text, fragment: { document: read.value, companions: new Set(companions as FigureId[]) } };
}
