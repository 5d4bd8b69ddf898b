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

/** Tools that make a figure where the sheet is tapped: they begin at nobody. */
export type Maker = Extract<Tool, 'person' | 'professional' | 'institution'>;

export function isMaker(tool: Tool): tool is Maker {
  return tool === 'person' || tool === 'professional' || tool === 'institution';
}
