import { putInOrder } from './put-in-order';
import type { SignShape } from './sign-at';
import { signFrame } from './sign-frame';
import { writeAttribute } from './write-attribute';

/** The signs that can be taken, in the order of the Tab key, and how they are read out. */
export interface ReachableSigns {
  readonly signs: readonly SignShape[];
  readonly selection: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
}

interface Reach {
  readonly box: HTMLElement;
  sign: SignShape | null;
}

/**
 * Keeps one empty box a sign on the page, without React: what is seen of a sign is painted elsewhere. A node of React
 * Flow keeps nine kilobytes a sign, of what it could do besides.
 */
export function createSignReaches(): (layer: Element, reachable: ReachableSigns) => void {
  let reaches: ReadonlyMap<string, Reach> = new Map();
  return (layer, { signs, selection, nameOf }) => {
    reaches = new Map(signs.map((sign) => [sign.id, reaches.get(sign.id) ?? newReach(sign)]));
    for (const sign of signs) {
      const reach = reaches.get(sign.id);
      if (reach === undefined) continue;
      if (reach.sign !== sign) follow(reach, sign);
      writeAttribute(reach.box, 'aria-label', nameOf(sign.id));
      const isInHand = selection.has(sign.id);
      if (reach.box.classList.contains(IN_HAND) !== isInHand) reach.box.classList.toggle(IN_HAND, isInHand);
    }
    putInOrder(
      layer,
      [...reaches.values()].map(({ box }) => box),
    );
  };
}

const IN_HAND = 'selected';

/** React Flow knows its own class: the middle button pans the sheet from a sign too. */
function newReach(sign: SignShape): Reach {
  const box = document.createElement('div');
  box.className = 'react-flow__node';
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.dataset['id'] = sign.id;
  // Before the building it stands in.
  if ('figure' in sign) box.dataset['figure'] = '';
  return { box, sign: null };
}

/** Placed by its corner and not by a transform: three hundred transforms are work for whoever composes the screen. */
function follow(reach: Reach, sign: SignShape): void {
  reach.sign = sign;
  const { x0, y0, x1, y1 } = signFrame(sign);
  reach.box.style.cssText = `left: ${x0}px; top: ${y0}px; width: ${x1 - x0}px; height: ${y1 - y0}px;`;
}
