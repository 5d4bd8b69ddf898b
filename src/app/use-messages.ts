import { useCallback, useRef, useState } from 'react';
import type { MessageText } from '../features/messages/MessageLine';

/** Says what was done. `quietly`: only for ears, because the sheet shows it. */
export type Announce = (sentence: string, manner?: 'quietly') => void;

/** The last sentence for the live region, and how to say another. */
export function useMessages(): readonly [MessageText | null, Announce] {
  const [message, setMessage] = useState<MessageText | null>(null);
  const count = useRef(0);
  const announce = useCallback<Announce>((text, manner) => {
    count.current += 1;
    setMessage({ id: count.current, text, isQuiet: manner === 'quietly' });
  }, []);
  return [message, announce];
}
