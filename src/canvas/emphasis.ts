import type { DiagramDocument } from '../model/document';
import { recordAt, recordsOf } from '../model/records';
import type { SignState } from '../symbols/sign-state';

/** What stays at full strength while something is in hand. */
export interface Emphasis {
  readonly figures: ReadonlySet<string>;
  readonly arrows: ReadonlySet<string>;
}

/**
 * A figure in hand keeps its own arrows and their other ends; an arrow in hand keeps its ends; a building
 * keeps its people. The rest softens. `null`: nothing is in hand.
 */
export function emphasisOf(document: DiagramDocument, selection: ReadonlySet<string>): Emphasis | null {
  if (selection.size === 0) return null;
  const held = new Set<string>(selection);
  for (const { id, institution } of recordsOf(document.professionals)) {
    if (institution !== null && selection.has(institution)) held.add(id);
  }
  const figures = new Set<string>();
  const arrows = new Set<string>();
  for (const { id, from, to } of recordsOf(document.activations)) {
    const ends = [...from, ...to];
    if (!held.has(id) && !ends.some((end) => held.has(end))) continue;
    arrows.add(id);
    for (const end of ends) figures.add(end);
  }
  for (const id of held) figures.add(id);
  for (const id of [...figures]) {
    const institution = recordAt(document.professionals, id)?.institution;
    if (institution !== undefined && institution !== null) figures.add(institution);
  }
  return { figures, arrows };
}

/** How a figure, a building or an arrow is shown. */
export function signState(
  id: string,
  selection: ReadonlySet<string>,
  drawn: ReadonlySet<string> | undefined,
): SignState {
  if (selection.has(id)) return 'selected';
  return drawn === undefined || drawn.has(id) ? 'rest' : 'softened';
}
