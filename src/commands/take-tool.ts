import type { Command } from '../session/command';
import { TOOLS, type Tool } from '../session/tool';

/**
 * The key of each tool: one sign, that French, Belgian and Italian keyboards all type without AltGr, and that
 * no browser takes. Each is near what it draws: `>` activates and `:` opens a home in the language of the
 * line, `*` is a birth and `=` an alliance in a family tree, `!` is the baton that is handed over.
 */
export const TOOL_KEYS: Readonly<Record<Tool, string>> = {
  select: '.',
  pan: '_',
  lasso: ')',
  person: '*',
  professional: ',',
  institution: '(',
  household: ':',
  activation: '>',
  relay: '!',
  kinship: '=',
};

/** One command a tool. */
export const takeTool: readonly Command[] = TOOLS.map((tool) => ({
  id: `takeTool:${tool}`,
  label: `command.tool.${tool}` as const,
  shortcuts: [TOOL_KEYS[tool]],
  run: ({ surroundings }) => {
    surroundings.takeTool(tool);
  },
}));
