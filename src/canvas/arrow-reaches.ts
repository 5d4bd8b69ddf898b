import type { ArrowShape } from '../layout/scene';
import { curveText } from '../symbols/path-text';
import styles from './canvas.module.css';
import { putInOrder } from './put-in-order';
import { svgElement } from './svg-element';
import { writeAttribute } from './write-attribute';

/** Half of what a finger needs, in px at zoom 1. */
const BADGE_REACH = 22;

export interface Reachable {
  readonly arrows: readonly ArrowShape[];
  readonly selection: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
}

/** The line of an arrow, which is also its button, and its badge. They stay the same as long as the arrow is there. */
interface Reach {
  readonly line: SVGPathElement;
  readonly badge: SVGCircleElement;
  shape: ArrowShape | null;
}

/**
 * Keeps two elements an arrow on the page, without React: there may be twelve hundred, and all that ever changes is a
 * few attributes of a few.
 */
export function createReaches(): (layer: Element, reachable: Reachable) => void {
  let reaches: ReadonlyMap<string, Reach> = new Map();
  return (layer, { arrows, selection, nameOf }) => {
    reaches = new Map(arrows.map(({ id }) => [id, reaches.get(id) ?? newReach(id)]));
    for (const shape of arrows) {
      const reach = reaches.get(shape.id);
      if (reach === undefined) continue;
      if (reach.shape !== shape) follow(reach, shape);
      writeAttribute(reach.line, 'aria-label', nameOf(shape.id));
      writeAttribute(reach.line, 'aria-pressed', String(selection.has(shape.id)));
    }
    const all = [...reaches.values()];
    putInOrder(layer, [...all.map(({ line }) => line), ...all.map(({ badge }) => badge)]);
  };
}

function newReach(id: string): Reach {
  const line = svgElement('path');
  line.setAttribute('class', styles['lineReach'] ?? '');
  line.setAttribute('role', 'button');
  line.setAttribute('tabindex', '0');
  line.dataset['id'] = id;
  const badge = svgElement('circle');
  badge.setAttribute('class', styles['badgeReach'] ?? '');
  badge.setAttribute('role', 'presentation');
  badge.setAttribute('r', String(BADGE_REACH));
  badge.dataset['arrow'] = id;
  return { line, badge, shape: null };
}

function follow(reach: Reach, shape: ArrowShape): void {
  reach.shape = shape;
  reach.line.setAttribute('d', shape.strands.map(({ curve }) => curveText(curve)).join(' '));
  reach.line.dataset['colour'] = shape.colour;
  reach.badge.setAttribute('cx', String(shape.badge.x));
  reach.badge.setAttribute('cy', String(shape.badge.y));
}
