import { startTransition, useEffect, useState } from 'react';

/**
 * What is not seen need not keep what is seen waiting: a sheet of a thousand signs stands half a second sooner when
 * what can be taken of it is made after its first frame.
 * @returns whether what was drawn first has been painted
 */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  // Follows the first frame.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        startTransition(() => {
          setPainted(true);
        });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
