import type { Translate } from '../i18n/translate';
import type { Rect } from '../layout/geometry';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import { legendGroups } from './legend-groups';
import { mountSvg } from './mount-svg';
import { pictureLayout, SheetPicture } from './SheetPicture';

export interface PictureSource {
  readonly document: DiagramDocument;
  readonly scene: Scene;
  readonly t: Translate;
}

export interface SheetSvg {
  readonly svg: SVGSVGElement;
  /** Px at zoom 1. */
  readonly width: number;
  readonly height: number;
}

/** The sheet and its legend as one detached `<svg>`, made of the very signs of the screen. */
export function renderSheetSvg({ document, scene, t }: PictureSource, extent: Rect): SheetSvg {
  const legend = legendGroups(scene, document, t);
  const { width, height } = pictureLayout({ extent, legend });
  return { svg: mountSvg(<SheetPicture scene={scene} extent={extent} legend={legend} />), width, height };
}

/** Height of the picture for one px of width, before it is made; `null` for a blank sheet. */
export function pictureShape({ document, scene, t }: PictureSource): number | null {
  if (scene.extent === null) return null;
  const { width, height } = pictureLayout({
    extent: scene.extent,
    legend: legendGroups(scene, document, t),
  });
  return height / width;
}
