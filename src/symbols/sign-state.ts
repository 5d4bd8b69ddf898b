import { SOFTENED } from './drawing-tokens';

/**
 * What the person at the screen is doing with a sign; paper only knows `rest`.
 * `preview`: it will be drawn on Enter. `softened`: another sign is in hand.
 */
export type SignState = (typeof SIGN_STATES)[number];

export const SIGN_STATES = ['rest', 'hover', 'selected', 'preview', 'softened'] as const;

/** How much of a sign is seen; `undefined`: all of it. */
export function opacityOf(
  state: SignState,
  kind: 'node' | 'arrow' | 'badge' | 'kinship',
): number | undefined {
  if (state === 'softened') return SOFTENED[kind];
  return state === 'preview' ? SOFTENED.preview : undefined;
}
