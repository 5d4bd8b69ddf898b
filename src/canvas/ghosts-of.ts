import type { DiagramDocument } from '../model/document';

const NO_GHOSTS: ReadonlySet<string> = new Set();

/** Signs that stand in the shown document only: a line that is being typed, before Enter draws it. */
export function ghostsOf(committed: DiagramDocument, shown: DiagramDocument): ReadonlySet<string> {
  if (committed === shown) return NO_GHOSTS;
  const kinds = ['persons', 'professionals', 'institutions', 'activations'] as const;
  const ghosts = kinds.flatMap((kind) =>
    // Asked at each move of a hand, which changes one kind only.
    shown[kind] === committed[kind]
      ? []
      : Object.keys(shown[kind]).filter((id) => !Object.hasOwn(committed[kind], id)),
  );
  return ghosts.length === 0 ? NO_GHOSTS : new Set(ghosts);
}
