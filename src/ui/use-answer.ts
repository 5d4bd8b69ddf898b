import { useEffect, useState } from 'react';

/**
 * What somebody answered who takes a while; `undefined`: nothing yet.
 * @param ask never fails, and keeps its identity: another one is asked anew.
 */
export function useAnswer<Answer>(ask: () => Promise<Answer>): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  // Asks the device or the browser, once.
  useEffect(() => {
    let isCurrent = true;
    void ask().then((answered) => {
      if (isCurrent) setAnswer(() => answered);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask]);
  return answer;
}
