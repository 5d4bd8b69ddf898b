import { useSyncExternalStore } from 'react';

/**
 * Which arrangement the screen has room for. phone: read-only · portrait: tools below · landscape: tools
 * left, the thread over the sheet · desk: everything beside everything.
 */
export type ScreenKind = 'phone' | 'portrait' | 'landscape' | 'desk';

/** Px of the window at which the next kind begins; the style sheets repeat them, as media queries cannot read them. */
const STEPS = [
  { kind: 'desk', query: '(width >= 1200px)' },
  { kind: 'landscape', query: '(width >= 900px)' },
  { kind: 'portrait', query: '(width >= 700px)' },
] as const satisfies readonly { kind: ScreenKind; query: string }[];

/** Follows the window. */
export function useScreenKind(): ScreenKind {
  return useSyncExternalStore(subscribe, currentKind);
}

function subscribe(onChange: () => void): () => void {
  const lists = STEPS.map(({ query }) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

function currentKind(): ScreenKind {
  return STEPS.find(({ query }) => matchMedia(query).matches)?.kind ?? 'phone';
}
