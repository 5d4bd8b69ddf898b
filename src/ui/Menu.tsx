import { cloneElement, lazy, Suspense, useState, type MouseEvent } from 'react';
import type { MenuProps } from './menu-entry';

const loadMenu = async () => ({ default: (await import('./OpenMenu')).OpenMenu });
const OpenMenu = lazy(loadMenu);
/** When it cannot be had, the error screen says so at the press. */
const fetchAhead = () => {
  loadMenu().catch(() => undefined);
};

/**
 * A menu that drops from a button; arrows, first letters, Escape and Tab work as everywhere. What draws it is
 * large and is loaded when the hand comes near the button, not on the first visit.
 */
export function Menu(props: MenuProps) {
  /** Whether it was asked for with a key; `null`: it was not yet. */
  const [isByKey, setByKey] = useState<boolean | null>(null);
  const closed = cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: fetchAhead,
    onFocus: fetchAhead,
    onClick: ({ detail }: MouseEvent) => {
      setByKey(detail === 0);
    },
  });
  if (isByKey === null) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenMenu {...props} isByKey={isByKey} />
    </Suspense>
  );
}
