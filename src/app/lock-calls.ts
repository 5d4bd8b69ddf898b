import { listenFor } from '../storage/listen-for';

/** How the tabs of this browser lock together. Nothing else is said between them. */
export interface LockCalls {
  /** All the other tabs drop their keys too. */
  readonly lockOthers: () => void;
  /** Somebody is at work in this tab: the others need not lock for want of a hand. */
  readonly tellOfLife: () => void;
  /** Another tab locks all, or somebody is at work in it. @returns how to stop listening. */
  readonly on: (said: Said, listener: () => void) => () => void;
}

type Said = 'lock' | 'life';

/** Where the browser has no channels, each tab locks by itself. */
export function browserLockCalls(Channel: typeof BroadcastChannel | undefined, name: string): LockCalls {
  if (Channel === undefined) {
    return { lockOthers: () => undefined, tellOfLife: () => undefined, on: () => () => undefined };
  }
  const channel = new Channel(`${name}-lock`);
  const say = (said: Said): void => {
    channel.postMessage(said);
  };
  return {
    lockOthers() {
      say('lock');
    },
    tellOfLife() {
      say('life');
    },
    on: (said, listener) => listenFor(channel, said, listener),
  };
}
