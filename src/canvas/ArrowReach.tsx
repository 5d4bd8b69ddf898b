import { ViewportPortal } from '@xyflow/react';
import { memo, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { ArrowShape } from '../layout/scene';
import { createReaches } from './arrow-reaches';
import styles from './canvas.module.css';
import { isAdding } from './is-adding';
import { signUnder, type PointedStore } from './pointed';

export interface ArrowReachProps {
  /** Those that can be taken: drawn and done, not those a gesture or the line only shows. */
  readonly arrows: readonly ArrowShape[];
  readonly label: string;
  readonly selection: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
  /** `adding`: Shift or Ctrl is down, what is selected stays so. */
  readonly onPick: (id: string, adding: boolean) => void;
  readonly pointed: PointedStore;
}

/**
 * What of the arrows can be taken, and is read out: unpainted, above what is painted, in order of telling. The
 * numbers lie above all lines. One hand for all of them, which asks whom it touched.
 */
export const ArrowReach = memo(function ArrowReach(props: ArrowReachProps) {
  return (
    <ViewportPortal>
      <Reaches {...props} />
    </ViewportPortal>
  );
});

/** Only once the portal is there. */
function Reaches(props: ArrowReachProps) {
  const { arrows, label, selection, nameOf, onPick, pointed } = props;
  const layer = useRef<SVGSVGElement>(null);
  const [show] = useState(createReaches);
  useLayoutEffect(() => {
    if (layer.current !== null) show(layer.current, { arrows, selection, nameOf });
  }, [show, arrows, selection, nameOf]);
  const pick = (event: MouseEvent | KeyboardEvent): void => {
    const id = signUnder(event.target);
    if (id === null) return;
    event.stopPropagation();
    onPick(id, isAdding(event));
  };
  return (
    <svg
      ref={layer}
      className={styles['reachLayer']}
      role="group"
      aria-label={label}
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.code !== 'Space') return;
        event.preventDefault();
        pick(event);
      }}
      onFocus={({ target }) => {
        if (target.matches(':focus-visible')) pointed.setState({ focused: signUnder(target) });
      }}
      onBlur={() => {
        pointed.setState({ focused: null });
      }}
    />
  );
}
