/**
 * The shape of the room a sheet is laid out for: a screen or a wall that is wide, or a tablet held upright,
 * where buildings stand above and below the family only.
 */
export type SheetRoom = 'wide' | 'tall';
