import { useCallback, useMemo, useState } from 'react';

export interface Finding {
  /** Where the keyboard was when somebody began to look; `null`: nobody is looking. */
  readonly from: Element | null;
  readonly begin: () => void;
  readonly end: () => void;
}

/** Whether the field that finds anyone on the sheet is open. */
export function useFinding(): Finding {
  const [from, setFrom] = useState<Element | null>(null);
  const begin = useCallback(() => {
    setFrom((before) => before ?? document.activeElement ?? document.body);
  }, []);
  const end = useCallback(() => {
    setFrom(null);
  }, []);
  return useMemo(() => ({ from, begin, end }), [from, begin, end]);
}
