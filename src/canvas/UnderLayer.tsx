import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { Scene } from '../layout/scene';
import { ChildLineSymbol } from '../symbols/ChildLineSymbol';
import { CoupleSymbol } from '../symbols/CoupleSymbol';
import { HouseholdGround } from '../symbols/HouseholdGround';
import { HouseholdSymbol } from '../symbols/HouseholdSymbol';
import { SectorSymbol } from '../symbols/SectorSymbol';
import { opacityOf, type SignState } from '../symbols/sign-state';
import { WishSymbol } from '../symbols/WishSymbol';
import styles from './canvas.module.css';
import { LayerSvg } from './LayerSvg';

const HomeGround = memo(HouseholdGround);
const Household = memo(HouseholdSymbol);
const Couple = memo(CoupleSymbol);
const ChildLine = memo(ChildLineSymbol);
const Sector = memo(SectorSymbol);
const Wish = memo(WishSymbol);

export interface UnderLayerProps {
  readonly scene: Scene;
  /** Something is in hand: homes and kinship step back. */
  readonly softened: boolean;
  /** What somebody wants said steps back, or not, with their figure. */
  readonly stateOf: (id: string) => SignState;
}

/** Outlines and kinship, under the figures. */
export const UnderLayer = memo(function UnderLayer({ scene, softened, stateOf }: UnderLayerProps) {
  return (
    <ViewportPortal>
      <LayerSvg
        className={styles['underLayer']}
        opacity={opacityOf(softened ? 'softened' : 'rest', 'kinship')}
      >
        {scene.sectors.map((shape) => (
          <Sector key={shape.key} shape={shape} />
        ))}
        {scene.households.map((shape) => (
          <HomeGround key={shape.id} shape={shape} />
        ))}
        {scene.households.map((shape) => (
          <Household key={shape.id} shape={shape} />
        ))}
        {scene.couples.map((shape) => (
          <Couple key={shape.id} shape={shape} />
        ))}
        {scene.childLines.map((shape) => (
          <ChildLine key={shape.key} shape={shape} />
        ))}
      </LayerSvg>
      <LayerSvg className={styles['underLayer']}>
        {scene.wishes.map((shape) => (
          <Wish key={shape.id} shape={shape} state={stateOf(shape.id) === 'softened' ? 'softened' : 'rest'} />
        ))}
      </LayerSvg>
    </ViewportPortal>
  );
});
