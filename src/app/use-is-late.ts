import { useEffect, useState } from 'react';

/** Whether something has been waited for in vain for so many ms. */
export function useIsLate(isAwaited: boolean, afterMs: number): boolean {
  const [isLate, setLate] = useState(false);
  // Follows the clock.
  useEffect(() => {
    if (!isAwaited) return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, afterMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [afterMs, isAwaited]);
  return isLate;
}
