import { ViewportPortal } from '@xyflow/react';
import { memo, useLayoutEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import styles from './canvas.module.css';
import { signUnder } from './pointed';
import { createSignReaches, type ReachableSigns } from './sign-reaches';

export interface SignReachProps extends ReachableSigns {
  /** A tap takes a sign in hand. */
  readonly isPickable: boolean;
  /** A sign can be dragged; else the sheet is, by whatever lies under the pointer. */
  readonly isMovable: boolean;
  readonly onTake: (event: globalThis.PointerEvent, id: string) => void;
  readonly onTap: (event: MouseEvent, id: string) => void;
  readonly onDoubleTap: (id: string) => void;
}

/** What of the signs can be taken, hit and read out. One hand for all of them, which asks whom it touched. */
export const SignReach = memo(function SignReach(props: SignReachProps) {
  return (
    <ViewportPortal>
      <Reaches {...props} />
    </ViewportPortal>
  );
});

/** Only once the portal is there. */
function Reaches(props: SignReachProps) {
  const { signs, selection, nameOf, isPickable, isMovable, onTake, onTap, onDoubleTap } = props;
  const layer = useRef<HTMLDivElement>(null);
  const [show] = useState(createSignReaches);
  useLayoutEffect(() => {
    if (layer.current !== null) show(layer.current, { signs, selection, nameOf });
  }, [show, signs, selection, nameOf]);
  const withSign = (event: MouseEvent | PointerEvent, act: (id: string) => void): void => {
    const id = signUnder(event.target);
    if (id !== null) act(id);
  };
  return (
    <div
      ref={layer}
      role="presentation"
      className={`${styles['signReach'] ?? ''} ${isMovable ? 'nopan' : ''}`}
      data-pickable={isPickable ? '' : undefined}
      data-movable={isMovable ? '' : undefined}
      onPointerDown={(event) => {
        if (!isMovable) return;
        withSign(event, (id) => {
          onTake(event.nativeEvent, id);
        });
      }}
      onClick={(event) => {
        withSign(event, (id) => {
          onTap(event, id);
        });
      }}
      onDoubleClick={(event) => {
        withSign(event, onDoubleTap);
      }}
    />
  );
}
