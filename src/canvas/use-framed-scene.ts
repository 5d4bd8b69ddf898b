import { useCallback, useState } from 'react';
import type { Translate } from '../i18n/translate';
import { createSceneBuilder } from '../layout/build-scene';
import type { Rect } from '../layout/geometry';
import { inflate, union } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';

/** Px at zoom 1 that a mark beside the outermost sign takes, as large as it is on two sheets at once. */
const MARKED = 24;

/**
 * The scene that the camera fits and reveals in: the one that is shown, or, while parts of a sheet are shown one after
 * another, that of the whole of it, so that the camera stays where all will stand.
 * @param framed the whole sheet; `null`: what is shown is whole.
 * @param beside another sheet under the same camera, which has to be in sight too; `null`: there is none.
 * @param since an earlier sheet, of which what is gone is drawn here; `null`: nothing is.
 */
export function useFramedScene(
  { framed, beside, since }: Readonly<Record<'framed' | 'beside' | 'since', DiagramDocument | null>>,
  currentScene: () => Scene,
  t: Translate,
): () => Scene {
  const [build] = useState(createSceneBuilder);
  const [buildOther] = useState(createSceneBuilder);
  return useCallback(() => {
    const scene = framed === null ? currentScene() : build(framed, t);
    if (beside !== null) return { ...scene, extent: withMarks(scene.extent, buildOther(beside, t).extent) };
    return since === null ? scene : withGone(scene, buildOther(since, t));
  }, [beside, build, buildOther, currentScene, framed, since, t]);
}

/** A scene with the signs of an earlier one that it does not have any more, where they stood. */
function withGone(scene: Scene, before: Scene): Scene {
  const here = new Set<string>([...scene.figures, ...scene.buildings, ...scene.arrows].map(({ id }) => id));
  const isGone = ({ id }: { readonly id: string }): boolean => !here.has(id);
  const figures = before.figures.filter(isGone);
  const buildings = before.buildings.filter(isGone);
  const arrows = before.arrows.filter(isGone);
  const stood = [
    ...figures.flatMap(({ figure, label }) => [figure, label]),
    ...buildings.flatMap(({ rect, sign }) => [rect, sign.rect]),
    ...arrows.map(({ badgeRect }) => badgeRect),
  ];
  return {
    ...scene,
    figures: [...scene.figures, ...figures],
    buildings: [...scene.buildings, ...buildings],
    arrows: [...scene.arrows, ...arrows],
    extent: union([...(scene.extent === null ? [] : [scene.extent]), ...stood]),
  };
}

/** What two sheets take together, with the marks of what changed: those of the outermost signs stand further out. */
function withMarks(a: Rect | null, b: Rect | null): Rect | null {
  const both = union([a, b].filter((rect) => rect !== null));
  return both === null ? null : inflate(both, MARKED);
}
