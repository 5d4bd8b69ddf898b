/** Calls `listener` each time another tab says exactly this. @returns how to stop listening. */
export function listenFor(channel: BroadcastChannel, said: string, listener: () => void): () => void {
  const whenSaid = ({ data }: MessageEvent<unknown>): void => {
    if (data === said) listener();
  };
  channel.addEventListener('message', whenSaid);
  return () => {
    channel.removeEventListener('message', whenSaid);
  };
}
