import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { overlapOutline } from '../layout/overlap-outline';
import type { Scene } from '../layout/scene';
import { OverlapGround } from '../symbols/OverlapGround';
import { WaitingPlate } from '../symbols/WaitingPlate';
import styles from './canvas.module.css';
import { LayerSvg } from './LayerSvg';
import { frameOf } from './frame-of';

/** What is pointed out on the sheet, by id. */
export interface Rounds {
  /** Places that overlap: one soft shape round them. */
  readonly places: readonly string[];
  /** Who was not yet called on: a plate each. */
  readonly waiting: readonly string[];
}

/** What is pointed out, under the figures. */
export const RoundsLayer = memo(function RoundsLayer({
  places,
  waiting,
  scene,
}: Rounds & { readonly scene: Scene }) {
  const shape = useMemo(() => overlapOutline(scene, places), [places, scene]);
  return (
    <ViewportPortal>
      <LayerSvg className={styles['underLayer']}>
        <OverlapGround shape={shape} />
        {waiting.map((id) => {
          const frame = frameOf(scene, id);
          return frame === null ? null : <WaitingPlate key={id} {...frame} />;
        })}
      </LayerSvg>
    </ViewportPortal>
  );
});
