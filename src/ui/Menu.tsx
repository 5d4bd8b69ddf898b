import { cloneElement, useState, type MouseEvent } from 'react';
import { latePart } from './late-part';
import type { MenuProps } from './menu-entry';

const OpenMenu = latePart(
  async () => (await import('./OpenMenu')).OpenMenu,
  ({ trigger }) => trigger,
);

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
    onPointerEnter: OpenMenu.fetchAhead,
    onFocus: OpenMenu.fetchAhead,
    onClick: ({ detail }: MouseEvent) => {
      setByKey(detail === 0);
    },
  });
  return isByKey === null ? closed : <OpenMenu {...props} isByKey={isByKey} />;
}
