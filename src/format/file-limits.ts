/** The largest file that is opened, in megabytes of 1,000,000 bytes. */
export const MAX_FILE_MEGABYTES = 20;
export const MAX_FILE_BYTES = MAX_FILE_MEGABYTES * 1_000_000;

/** How deep brackets may nest, and how many keys, values and brackets there may be, before JSON is parsed. */
export const MAX_DEPTH = 32;
export const MAX_TOKENS = 2_000_000;

/** Persons, professionals and institutions together. */
export const MAX_FIGURES = 5_000;
export const MAX_ARROWS = 20_000;
