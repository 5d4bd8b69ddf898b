import { cloneElement, useCallback, useState, type MouseEvent } from 'react';
import { latePart } from './late-part';
import type { MenuProps } from './menu-entry';
import { useEscapeFirst } from './use-escape-first';

interface LateMenuProps extends MenuProps {
  readonly isByKey: boolean;
  /** Escape, before it stands. */
  readonly onLeave: () => void;
}

const OpenMenu = latePart<LateMenuProps>(async () => (await import('./OpenMenu')).OpenMenu, AwaitedMenu);

/** The button of a menu that was asked for and is not there yet: Escape is for it already. */
function AwaitedMenu({ trigger, onLeave }: LateMenuProps) {
  useEscapeFirst(onLeave);
  return cloneElement(trigger, { 'aria-haspopup': 'menu', 'aria-busy': true });
}

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
  const leave = useCallback(() => {
    setByKey(null);
  }, []);
  return isByKey === null ? closed : <OpenMenu {...props} isByKey={isByKey} onLeave={leave} />;
}
