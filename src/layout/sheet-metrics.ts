/** Sizes of the drawing, px at zoom 1. The origin of a figure is its centre; its feet are at +24. */

/** Sizes of text: first and second line under a figure, sign of a building, relay's tag. */
export const NAME_SIZE = { family: 19, professional: 17 } as const;
export const DETAIL_SIZE = 15;
export const SIGN_SIZE = 17;
export const TAG_SIZE = 12.5;
/** What somebody wants said, near their figure; from one line of it to the next. */
export const WISH_SIZE = 14;
export const WISH_PITCH = 17;
/** Names of sectors, at the rim of the sheet. */
export const SECTOR_NAME_SIZE = 13;

export const FIGURE_HEIGHT = 48;
export const FEET = 24;
/** Half the width of a figure's body, arms included, at scale 1. */
export const FIGURE_HALF_WIDTH = 13;
/** Half the side of a genogram's square, half the width of its circle; and how much wider its diamond is. */
export const GENOGRAM_HALF = 17;
export const DIAMOND = 1.15;
export const GENOGRAM_STROKE = 2.4;
/** The middle of such a sign, from the figure's centre: it stands where the feet would. */
export const genogramMiddle = (scale: number): number => FEET - 1 - GENOGRAM_HALF * scale;
/** The triangle of a pregnancy, standing where the feet would. */
export const TRIANGLE = { half: 15, height: 26 } as const;
/** Top of the label, measured from the figure's centre. */
export const LABEL_TOP = 27;
/** Figures are 13 wide each way; household boxes keep at least this from the centre. */
export const HOUSEHOLD_HALF_WIDTH = 22;

/** Building, measured from the centres of its figures. */
export const EAVES = -36;
export const APEX = -58;
export const FLOOR = 69;
export const ROOF_OVERHANG = 7;
export const BUILDING_MIN_WIDTH = 128;
/** Free width in each cell beside the longer of name and function. */
export const CELL_PADDING = 30;
/** Between two rows of figures in one building. */
export const BUILDING_ROW = 105;
export const SIGN_HEIGHT = 24;

/** Between two generations of a family. */
export const GENERATION = 124;

export const BADGE_RADIUS = 12;
export const TAG_HEIGHT = 23;

/** Free space kept between a figure's envelope and the end of an arrow. */
export const ARROW_GAP = 7;
/** Between the two strands of a return trip. */
export const PAIR_SPACING = 16;
