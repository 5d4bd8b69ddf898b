import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import type { Translate } from '../i18n/translate';
import { createSceneBuilder } from '../layout/build-scene';
import type { Scene } from '../layout/scene';
import type { ChangeMark } from '../model/change-mark';
import type { DiagramDocument } from '../model/document';
import type { Point } from '../model/point';
import { ChangeMarkSymbol } from '../symbols/ChangeMarkSymbol';
import { Ghost } from '../symbols/Ghost';
import { badgeScaleAt } from './badge-scale';
import { besideBadge, numbersOf, type DrawnNumber } from './beside-badge';
import styles from './canvas.module.css';
import { LayerSvg } from './LayerSvg';

export interface ChangesLayerProps {
  readonly scene: Scene;
  /** By the id of the sign. */
  readonly marks: ReadonlyMap<string, ChangeMark>;
  /** The sheet on which what is gone stood, to draw it dashed; `null`: it is drawn here as ever. */
  readonly since: DiagramDocument | null;
  readonly t: Translate;
}

/** Seen from afar, a mark on the screen is no smaller than this part of its size at zoom 1. */
const LEAST_SIZE = 0.8;
const MOST_GROWTH = 2.4;

/** What changed since another day: a mark beside each sign that came or ended, and, dashed, what is gone. */
export const ChangesLayer = memo(function ChangesLayer({ scene, marks, since, t }: ChangesLayerProps) {
  const scale = useStore(({ transform }) => markScale(transform[2]));
  const badgeScale = useStore(({ transform }) => badgeScaleAt(transform[2]));
  const numbers = useMemo(() => numbersOf(scene.arrows, badgeScale), [scene, badgeScale]);
  const [build] = useState(createSceneBuilder);
  const before = useMemo(() => (since === null ? null : build(since, t)), [build, since, t]);
  const gone = useMemo(() => goneFrom(before, marks), [before, marks]);
  return (
    <ViewportPortal>
      <LayerSvg className={styles['marksLayer']}>
        {gone !== null && <Ghost {...gone} />}
        {placesIn(scene, marks, scale, badgeScale, numbers).map(({ id, mark, at }) => (
          <ChangeMarkSymbol key={id} mark={mark} at={at} scale={scale} />
        ))}
        {gone !== null &&
          placesIn(gone, marks, scale, 1, numbers).map(({ id, mark, at }) => (
            <ChangeMarkSymbol key={id} mark={mark} at={at} scale={scale} />
          ))}
      </LayerSvg>
    </ViewportPortal>
  );
});

type Shapes = Pick<Scene, 'figures' | 'buildings' | 'arrows' | 'households' | 'couples'>;

function goneFrom(before: Scene | null, marks: ReadonlyMap<string, ChangeMark>): Shapes | null {
  if (before === null) return null;
  const isGone = ({ id }: { readonly id: string }): boolean => marks.get(id) === 'gone';
  const { figures, buildings, arrows, households, couples } = before;
  return {
    figures: figures.filter(isGone),
    buildings: buildings.filter(isGone),
    arrows: arrows.filter(isGone),
    households: households.filter(isGone),
    couples: couples.filter(isGone),
  };
}

interface Place {
  readonly id: string;
  readonly mark: ChangeMark;
  readonly at: Point;
}

/** How far the middle of a mark stands off what it marks, px at its own size. */
const OFF = 7;
const ACROSS = 18;

/** How far along a couple’s line: the strokes across it stand in its middle. */
const ALONG = 0.25;

/**
 * Beside the figure, before the sign of a building, at the corner of an arrow’s number, on the line of a couple and
 * on the outline of a home.
 */
function placesIn(
  { figures, buildings, arrows, households, couples }: Shapes,
  marks: ReadonlyMap<string, ChangeMark>,
  scale: number,
  badgeScale: number,
  numbers: readonly DrawnNumber[],
): readonly Place[] {
  if (marks.size === 0) return [];
  const off = OFF * scale;
  const corners: readonly { readonly id: string; readonly at: Point }[] = [
    ...figures.map(({ id, figure }) => ({ id, at: { x: figure.x0 - off, y: figure.y0 + 2 } })),
    ...buildings.map(({ id, sign: { rect } }) => ({
      id,
      at: { x: rect.x0 - off - 3, y: (rect.y0 + rect.y1) / 2 },
    })),
    ...households.flatMap(({ id, boxes: [box] }) =>
      box === undefined ? [] : [{ id, at: { x: box.x0 + 2 * off, y: box.y0 } }],
    ),
    ...couples.map(({ id, from, to, over }) => ({
      id,
      at: { x: from.x + (to.x - from.x) * ALONG, y: over ?? from.y + (to.y - from.y) * ALONG },
    })),
    ...arrows
      .filter(({ id }) => marks.has(id))
      .map((shape) => ({
        id: shape.id,
        at: besideBadge(shape, { off, across: ACROSS * scale }, numbers, badgeScale),
      })),
  ];
  return corners.flatMap(({ id, at }) => {
    const mark = marks.get(id);
    return mark === undefined ? [] : [{ id, mark, at }];
  });
}

/** In steps, so that a pinch does not redraw every mark on every frame. */
function markScale(zoom: number): number {
  const scale = Math.min(Math.max(LEAST_SIZE / zoom, 1), MOST_GROWTH);
  return Math.ceil(scale * 20) / 20;
}
