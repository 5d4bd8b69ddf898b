import type { Scene } from '../layout/scene';
import { extentOf } from '../layout/scene-extent';
import type { DiagramDocument } from '../model/document';
import { recordAt, recordsOf } from '../model/records';
import type { Lens } from './emphasis';
import { ghostsOf } from './ghosts-of';

/**
 * The part of the sheet that a lens keeps, for a sheet that shows nothing else. What stays stays where it is,
 * with its number: the shapes are the same objects. A home and a family line are drawn when all whom they join
 * are there.
 */
export function sceneWithin(scene: Scene, document: DiagramDocument, { figures, arrows }: Lens): Scene {
  const areThere = (ids: readonly string[]): boolean => ids.every((id) => figures.has(id));
  const families = familiesWithin(document, areThere);
  const shapes = {
    wishes: scene.wishes.filter(({ id }) => figures.has(id)),
    figures: scene.figures.filter(({ id }) => figures.has(id)),
    buildings: scene.buildings.filter(({ id }) => figures.has(id)),
    arrows: scene.arrows.filter(({ id }) => arrows.has(id)),
    households: scene.households.filter(({ id }) =>
      areThere(recordAt(document.households, id)?.members ?? []),
    ),
    couples: scene.couples.filter(({ id }) => areThere(recordAt(document.couples, id)?.partners ?? [])),
    childLines: scene.childLines.filter(({ key }) => families.has(key.split(':')[0] ?? '')),
  };
  return { ...shapes, sectors: [], extent: extentOf(shapes) };
}

/** Couples and lone parents who stand there with all their children. */
function familiesWithin(
  document: DiagramDocument,
  areThere: (ids: readonly string[]) => boolean,
): ReadonlySet<string> {
  const members = new Map<string, readonly string[]>();
  for (const { parent, child } of recordsOf(document.filiations)) {
    const parents = recordAt(document.couples, parent)?.partners ?? [parent];
    members.set(parent, [...(members.get(parent) ?? parents), child]);
  }
  return new Set([...members].filter(([, ids]) => areThere(ids)).map(([parent]) => parent));
}

/** With what is only being typed, and whom its arrows join: a line shows what it will draw. */
export function withGhosts(lens: Lens, committed: DiagramDocument, shown: DiagramDocument): Lens {
  const ghosts = ghostsOf(committed, shown);
  if (ghosts.size === 0) return lens;
  const ends = [...ghosts].flatMap((id) => {
    const arrow = recordAt(shown.activations, id);
    return arrow === undefined ? [] : [...arrow.from, ...arrow.to];
  });
  return {
    figures: new Set([...lens.figures, ...ghosts, ...ends]),
    arrows: new Set([...lens.arrows, ...ghosts]),
  };
}
