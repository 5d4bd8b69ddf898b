import type { Tool } from '../session/tool';

const GROUND = '.react-flow__pane';
/** Of signs and arrows, whatever is not in hand: what is in hand is dragged. */
const UNTAKEN = '.react-flow__node:not(.selected), [data-arrow], [data-colour]';

/**
 * Whether a pointer that comes down on `target` may draw a loop. The lasso is there to draw one: on a sheet full of
 * signs it begins on one of them as often as not, and must not drag it away.
 */
export function beginsLoop(target: EventTarget | null, tool: Tool): boolean {
  if (!(target instanceof Element)) return false;
  return target.matches(GROUND) || (tool === 'lasso' && target.matches(UNTAKEN));
}
