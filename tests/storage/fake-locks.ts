import type { Locks } from '../../src/storage/writer-lock';

interface Waiting {
  readonly tab: string;
  readonly grant: () => void;
}

interface Holder {
  readonly tab: string;
  readonly letGo: () => void;
  readonly rob: () => void;
}

/** The locks of one browser, shared by its tabs. A tab that vanishes lets go of what it holds. */
export function fakeLockManager() {
  const holders = new Map<string, Holder>();
  const queues = new Map<string, Waiting[]>();

  function next(name: string): void {
    holders.delete(name);
    queues.get(name)?.shift()?.grant();
  }

  function hold(tab: string, name: string, callback: (lock: Lock) => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const letGo = (): void => {
        if (holders.get(name)?.letGo === letGo) next(name);
      };
      const rob = (): void => {
        reject(new DOMException('another tab took it', 'AbortError'));
      };
      holders.set(name, { tab, letGo, rob });
      void Promise.resolve(callback({ name, mode: 'exclusive' })).then((result) => {
        letGo();
        resolve(result);
      });
    });
  }

  return {
    locksOf(tab: string): Locks {
      const request = async (
        name: string,
        options: LockOptions,
        callback: (lock: Lock | null) => unknown,
      ): Promise<unknown> => {
        await Promise.resolve();
        if (options.steal === true) holders.get(name)?.rob();
        if (options.steal === true || !holders.has(name)) return hold(tab, name, callback);
        if (options.ifAvailable === true) return callback(null);
        return new Promise((resolve, reject) => {
          const waiting = { tab, grant: () => void hold(tab, name, callback).then(resolve, reject) };
          queues.set(name, [...(queues.get(name) ?? []), waiting]);
          options.signal?.addEventListener('abort', () => {
            queues.set(
              name,
              (queues.get(name) ?? []).filter((other) => other !== waiting),
            );
            reject(new DOMException('nobody waits any more', 'AbortError'));
          });
        });
      };
      return { request: request as Locks['request'] };
    },
    vanish(tab: string): void {
      for (const [name, queue] of queues)
        queues.set(
          name,
          queue.filter((waiting) => waiting.tab !== tab),
        );
      for (const holder of [...holders.values()]) if (holder.tab === tab) holder.letGo();
    },
  };
}
