import type { DiagramDocument } from '../model/document';
import { isOnSheet } from '../model/is-on-sheet';
import { recordAt, recordsOf } from '../model/records';
import type { SignState } from '../symbols/sign-state';

/** What stays at full strength; everything else softens. */
export interface Lens {
  readonly figures: ReadonlySet<string>;
  readonly arrows: ReadonlySet<string>;
}

/**
 * A figure in hand keeps its own arrows and their other ends; an arrow in hand keeps its ends; a building
 * keeps its people. The rest softens. `null`: nothing is in hand.
 */
export function emphasisOf(document: DiagramDocument, selection: ReadonlySet<string>): Lens | null {
  const held = [...selection].filter((id) => isOnSheet(document, id));
  return held.length === 0 ? null : lensAround(document, held);
}

/** What surrounds some signs: figures, buildings or arrows, by id. */
export function lensAround(document: DiagramDocument, ids: Iterable<string>): Lens {
  const asked = new Set(ids);
  const held = new Set(asked);
  for (const { id, institution } of recordsOf(document.professionals)) {
    if (institution !== null && asked.has(institution)) held.add(id);
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
  return { figures: withBuildings(document, figures), arrows };
}

/** These arrows and their ends, and nobody else's arrows. */
export function lensOfArrows(document: DiagramDocument, ids: Iterable<string>): Lens {
  const arrows = new Set(ids);
  const ends = [...arrows].flatMap((id) => {
    const arrow = recordAt(document.activations, id);
    return arrow === undefined ? [] : [...arrow.from, ...arrow.to];
  });
  return { figures: withBuildings(document, ends), arrows };
}

/** An arrow that is read is seen, though it goes with nothing else; `null` softens nothing. */
export function withArrow(lens: Lens | null, arrow: string | null): Lens | null {
  if (lens === null || arrow === null || lens.arrows.has(arrow)) return lens;
  return { ...lens, arrows: new Set([...lens.arrows, arrow]) };
}

/** Whoever works in a building is seen in it. */
function withBuildings(document: DiagramDocument, ids: Iterable<string>): ReadonlySet<string> {
  const figures = new Set(ids);
  for (const id of [...figures]) {
    const institution = recordAt(document.professionals, id)?.institution;
    if (institution !== undefined && institution !== null) figures.add(institution);
  }
  return figures;
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
