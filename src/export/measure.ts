import type { TextWeight } from '../layout/text-width';

/** Width of one line of text, px. */
export type Measure = (text: string, size: number, weight: TextWeight) => number;
