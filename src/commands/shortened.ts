/** Code points of what was typed that a sentence quotes. */
const LONGEST_QUOTED = 60;

/** What was typed, as a sentence about it quotes it. */
export function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_QUOTED ? text : `${characters.slice(0, LONGEST_QUOTED - 1).join('')}…`;
}
