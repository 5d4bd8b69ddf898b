import { ViewportPortal } from '@xyflow/react';
import { memo, type ComponentType, type ReactNode } from 'react';
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
  const { sectors, households, couples, childLines, wishes } = scene;
  return (
    <ViewportPortal>
      <LayerSvg
        className={styles['underLayer']}
        opacity={opacityOf(softened ? 'softened' : 'rest', 'kinship')}
      >
        <Each of={Sector} shapes={sectors} keyOf={byKey} />
        <Each of={HomeGround} shapes={households} keyOf={byId} />
        <Each of={Household} shapes={households} keyOf={byId} />
        <Each of={Couple} shapes={couples} keyOf={byId} />
        <Each of={ChildLine} shapes={childLines} keyOf={byKey} />
      </LayerSvg>
      {wishes.length > 0 && (
        <LayerSvg className={styles['underLayer']}>
          {wishes.map((shape) => (
            <Wish
              key={shape.id}
              shape={shape}
              state={stateOf(shape.id) === 'softened' ? 'softened' : 'rest'}
            />
          ))}
        </LayerSvg>
      )}
    </ViewportPortal>
  );
});

interface EachProps<Shape> {
  readonly of: ComponentType<{ readonly shape: Shape }>;
  readonly shapes: readonly Shape[];
  readonly keyOf: (shape: Shape) => string;
}

function EachOf<Shape>({ of: Symbol, shapes, keyOf }: EachProps<Shape>): ReactNode {
  return shapes.map((shape) => <Symbol key={keyOf(shape)} shape={shape} />);
}

/** One kind of shape. The very same list is not looked through again: a hand that moves a figure leaves most of them. */
const Each = memo(EachOf) as typeof EachOf;

function byId({ id }: { readonly id: string }): string {
  return id;
}

function byKey({ key }: { readonly key: string }): string {
  return key;
}
