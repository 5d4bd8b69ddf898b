import { listenFor } from '../storage/listen-for';

/** How the tabs of this browser lock together, and hear of new ways in. Nothing else is said between them. */
export interface LockCalls {
  /** All the other tabs drop their keys too. */
  readonly lockOthers: () => void;
  /** Somebody is at work in this tab: the others need not lock for want of a hand. */
  readonly tellOfLife: () => void;
  /** A phrase was set, changed or removed here: the others must know. */
  readonly tellOfWays: () => void;
  /** Another tab says it. @returns how to stop listening. */
  readonly on: (said: Said, listener: () => void) => () => void;
}

type Said = 'lock' | 'life' | 'ways';

/** Where the browser has no channels, each tab locks by itself. */
export function browserLockCalls(Channel: typeof BroadcastChannel | undefined, name: string): LockCalls {
  if (Channel === undefined) {
    const sayNothing = (): void => undefined;
    return {
      lockOthers: sayNothing,
      tellOfLife: sayNothing,
      tellOfWays: sayNothing,
      on: () => sayNothing,
    };
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
    tellOfWays() {
      say('ways');
    },
    on: (said, listener) => listenFor(channel, said, listener),
  };
}
