import { startTransition, useEffect, useRef, useState } from 'react';

/**
 * What is not seen need not keep what is seen waiting: a sheet of a thousand signs stands half a second sooner when
 * what can be taken of it is made after its first frame, and a new line is not held up by what can be taken of it.
 * @returns `value` as it was when last painted; `null`: nothing of it has been yet
 */
export function usePainted<T>(value: T): T | null {
  const [painted, setPainted] = useState<T | null>(null);
  const latest = useRef(value);
  const waiting = useRef<(() => void) | null>(null);
  // Follows the frames. One that is awaited serves whatever changes before it.
  useEffect(() => {
    latest.current = value;
    waiting.current ??= afterPaint(() => {
      waiting.current = null;
      const shown = latest.current;
      startTransition(() => {
        setPainted(() => shown);
      });
    });
  }, [value]);
  useEffect(
    () => () => {
      waiting.current?.();
      waiting.current = null;
    },
    [],
  );
  return painted;
}

/** @returns how not to */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
