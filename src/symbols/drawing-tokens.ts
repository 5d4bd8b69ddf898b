import type { ArrowColour } from '../model/arrow-colour';

/**
 * Hues of the drawing, the same on the screen, the projector and paper. Hue belongs to the drawing alone:
 * it never dresses a control. Every stroke that must be told apart keeps a contrast of 3:1 on white and,
 * thanks to its white casing, on the tint inside a household.
 */
export const INK = {
  white: '#FFFFFF',
  cream: '#FBF8F1',
  desk: '#F3EDE2',
  black: '#1A1A1A',
  red: '#C8102E',
  /** Strokes only: too pale for text. */
  orange: '#E07B00',
  blue: '#1F5FBF',
  green: '#1B7F3B',
  /** Names, functions and signs of those who work together. */
  greenText: '#0E5527',
  /** Second line under the name of somebody who lives with others. */
  detail: '#3A3733',
  kinship: '#57534C',
  roof: '#EEF5EF',
  hairline: '#DCD2C0',
  /** Names of sectors. */
  caption: '#625C51',
} as const;

export const ARROW_INK: Readonly<Record<ArrowColour, string>> = {
  red: INK.red,
  orange: INK.orange,
  blue: INK.blue,
  green: INK.green,
};

/** The printed font, the same as the screen loads it, and the one that has what it lacks (Vietnamese, Cyrillic…). */
export const FONT_FAMILY =
  "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next Variable', 'DejaVu Sans', sans-serif";

/** Only these three weights exist on paper. */
export const WEIGHT = { regular: 400, semibold: 600, bold: 700 } as const;

/** Px at zoom 1. `tight`: three figures in a badge of the same width. */
export const BADGE_SIZE = { plain: 14, tight: 11.5 } as const;

/** White edge round the words of the sheet, so that a line that crosses them does not blur them. */
export const HALO_WIDTH = 4.5;

export const STROKE = {
  wall: 2,
  floor: 2.6,
  household: 2.2,
  householdTie: 1,
  kinship: 1.7,
  coupleMark: 2.4,
  deceasedCross: 2,
  outline: 1.7,
  other: 1.6,
  badgeRing: 2,
  concerned: 1.5,
  sector: 1,
  fieldTag: 1.2,
} as const;

export const DASH = {
  cohabiting: '6 5',
  adopted: '6 5',
  foster: '1.5 4.5',
  other: '2.2 2.4',
  concerned: '2 4',
  sector: '2 6',
  focus: '7 4',
  waiting: '0.5 6',
} as const;

/** How much of a sign is left when another is in hand. */
export const SOFTENED = { node: 0.3, arrow: 0.2, badge: 0.3, kinship: 0.5, preview: 0.5 } as const;
