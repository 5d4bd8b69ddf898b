import { useCallback, useRef, useState } from 'react';
import type { MessageText } from '../features/messages/MessageLine';

/** The last sentence for the live region, and how to say another. */
export function useMessages(): readonly [MessageText | null, (sentence: string) => void] {
  const [message, setMessage] = useState<MessageText | null>(null);
  const count = useRef(0);
  const announce = useCallback((text: string) => {
    count.current += 1;
    setMessage({ id: count.current, text });
  }, []);
  return [message, announce];
}
