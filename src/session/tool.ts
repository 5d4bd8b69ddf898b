/** In the order they stand in. */
export const TOOLS = [
  'select',
  'pan',
  'lasso',
  'person',
  'professional',
  'institution',
  'household',
  'activation',
  'relay',
  'kinship',
] as const;

/**
 * What the hand does on the sheet. `select`: takes and moves signs; `pan`: moves the sheet; `lasso`: takes
 * what a loop goes round, also with a finger; the others draw.
 */
export type Tool = (typeof TOOLS)[number];
