/**
 * What the person at the screen is doing with a sign; paper only knows `rest`.
 * `preview`: it will be drawn on Enter. `softened`: another sign is in hand.
 */
export type SignState = 'rest' | 'hover' | 'selected' | 'preview' | 'softened';
