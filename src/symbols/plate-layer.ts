/** Attribute of the group under whose signs the plates of their words are laid. */
export const PLATE_LAYER = 'data-plates';
