import type { PhraseCost } from './vault';

/** Never less, however slow the device: what OWASP holds to be the least for Argon2id. */
export const LEAST_COST: PhraseCost = { m: 19 * 1024, t: 2, p: 1 };

/** In the middle of what a person waits for without wondering (0.5 to 1 s). */
const WANTED_MS = 750;
/** KiB. A tablet gives a page a few hundred megabytes; more rounds cost no memory. */
const MOST_MEMORY = 64 * 1024;

/**
 * The dearest cost that this device pays in about three quarters of a second: memory first, because it is
 * what an attacker has least of, then rounds.
 * @param leastMs what the least cost took here.
 */
export function phraseCost(leastMs: number): PhraseCost {
  const times = WANTED_MS / Math.max(leastMs, 1);
  if (times <= 1) return LEAST_COST;
  const m = Math.min(Math.round(LEAST_COST.m * times), MOST_MEMORY);
  const t = Math.max(Math.floor((LEAST_COST.t * times * LEAST_COST.m) / m), LEAST_COST.t);
  return { m, t: Math.min(t, 64), p: 1 };
}

/** A stored cost is believed only within reason: a damaged one must not hang the device. */
export function isPayable({ m, t, p }: PhraseCost): boolean {
  return [m, t, p].every(Number.isInteger) && m >= 8 && m <= MOST_MEMORY * 4 && t >= 1 && t <= 64 && p === 1;
}
