import { listenFor } from './listen-for';
import type { SheetId } from './sheet-id';

/** How tabs ask each other for the pen. Nothing but ids of sheets is said. */
export interface PenCalls {
  readonly ask: (id: SheetId) => void;
  /** @returns how to stop listening. */
  readonly onAsked: (id: SheetId, listener: () => void) => () => void;
}

/** `null` where the browser has no channels: then the pen is taken without asking. */
export function browserCalls(Channel: typeof BroadcastChannel | undefined, name: string): PenCalls | null {
  if (Channel === undefined) return null;
  const channel = new Channel(`${name}-pen`);
  return {
    ask(id) {
      channel.postMessage(id);
    },
    onAsked: (id, listener) => listenFor(channel, id, listener),
  };
}
