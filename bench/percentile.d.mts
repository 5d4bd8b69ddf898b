/** The value under which a share of `values` lies, 0–1. */
export function percentile(values: readonly number[], share: number): number;
