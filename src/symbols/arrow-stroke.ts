import type { ArrowShape } from '../layout/scene';
import { ARROW_INK, INK } from './drawing-tokens';

/** One of the five kinds of line: four colours, and the relay. */
export type ArrowLook = ArrowShape['colour'] | 'relay';

export interface ArrowStroke {
  readonly ink: string;
  readonly width: number;
  /** Width of the white line inside a double stroke; 0 for a single one. */
  readonly inside: number;
  readonly dash: string | undefined;
  readonly cap: 'butt' | 'round';
  /** How far before the tip the line stops: inside the head. */
  readonly trim: number;
  readonly headScale: number;
}

/** White each side of a line, so that what it crosses does not blur it. */
export const CASING = 1.7;

const STROKES: Readonly<Record<ArrowLook, Omit<ArrowStroke, 'headScale'>>> = {
  red: { ink: ARROW_INK.red, width: 3, inside: 0, dash: undefined, cap: 'butt', trim: 12 },
  orange: { ink: ARROW_INK.orange, width: 3, inside: 0, dash: '13 5', cap: 'butt', trim: 12 },
  blue: { ink: ARROW_INK.blue, width: 3.8, inside: 0, dash: '0.1 6.4', cap: 'round', trim: 3 },
  green: { ink: ARROW_INK.green, width: 3, inside: 0, dash: '15 5 3 5', cap: 'butt', trim: 10 },
  relay: { ink: INK.green, width: 7, inside: 2.8, dash: undefined, cap: 'butt', trim: 12 },
};

export function arrowLook({ kind, colour }: Pick<ArrowShape, 'kind' | 'colour'>): ArrowLook {
  return kind === 'relay' ? 'relay' : colour;
}

/** What is over keeps its hue and its dash, thinner; never grey. */
export function arrowStroke(look: ArrowLook, ended: boolean): ArrowStroke {
  const stroke = STROKES[look];
  if (!ended) return { ...stroke, headScale: 1 };
  const thinner = look === 'relay' ? { width: 5.6, inside: 3.6 } : { width: stroke.width / 2, inside: 0 };
  return { ...stroke, ...thinner, trim: stroke.trim * 0.8, headScale: 0.8 };
}
