/** In the order in which the keyboard goes through them; whatever is not on the screen is skipped. */
const REGIONS = ['sheet', 'dock', 'panel', 'rail', 'tools', 'top'] as const;

/** A part that takes the keyboard as a whole, or else the first thing in it that does. */
const WHOLE = 'section[tabindex="-1"]';
const FIRST = 'input:enabled, textarea:enabled, button:enabled:not([tabindex="-1"]), a[href], [tabindex="0"]';

/**
 * Puts the keyboard into the next part of the editor, or the one before; after the last comes the first.
 * @param way 1: on; −1: back
 */
export function walkRegions(way: 1 | -1): void {
  const standing = REGIONS.flatMap((name) => {
    const region = document.querySelector(`[data-region="${name}"]`);
    const target = region?.querySelector<HTMLElement>(WHOLE) ?? region?.querySelector<HTMLElement>(FIRST);
    return region === null || target === null || target === undefined ? [] : [{ region, target }];
  });
  const here = standing.findIndex(({ region }) => region.contains(document.activeElement));
  const from = here < 0 && way < 0 ? 0 : here;
  standing[(from + way + standing.length) % standing.length]?.target.focus();
}
