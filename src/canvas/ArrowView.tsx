import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { ArrowShape } from '../layout/scene';
import { ArrowSymbol } from '../symbols/ArrowSymbol';
import { ConcernedLine } from '../symbols/ConcernedLine';
import { curveText } from '../symbols/path-text';
import type { SignState } from '../symbols/sign-state';
import styles from './canvas.module.css';

/** What a pointer or a key does to an arrow, by its line or by its badge. */
export interface ArrowHands {
  /** `adding`: Shift or Ctrl is down, what is selected stays so. */
  readonly pick: (id: string, adding: boolean) => void;
  /** `null`: the pointer left. */
  readonly hover: (id: string | null) => void;
}

export interface ArrowViewProps {
  readonly shape: ArrowShape;
  readonly state: SignState;
  readonly name: string;
  readonly hands: ArrowHands;
}

/** One arrow: what is seen, and wider than that, what can be hit. Its badge lies in a layer above. */
export const ArrowView = memo(function ArrowView({ shape, state, name, hands }: ArrowViewProps) {
  const pickByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.code !== 'Space') return;
    event.preventDefault();
    event.stopPropagation();
    hands.pick(shape.id, isAdding(event));
  };
  return (
    <g
      className={styles['arrow']}
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={state === 'selected'}
      data-id={shape.id}
      data-colour={shape.colour}
      onKeyDown={pickByKey}
      {...pointerHands(shape.id, hands)}
    >
      {shape.strands.map(({ curve }) => (
        <path key={curveText(curve)} className={styles['reach']} d={curveText(curve)} />
      ))}
      <ArrowSymbol shape={shape} state={state} />
      {(state === 'hover' || state === 'selected') && <ConcernedLine shape={shape} />}
    </g>
  );
});

/** The handlers an arrow's line and its badge share. */
export function pointerHands(id: string, hands: ArrowHands) {
  return {
    onClick: (event: MouseEvent) => {
      event.stopPropagation();
      hands.pick(id, isAdding(event));
    },
    onPointerEnter: (event: { readonly pointerType: string }) => {
      if (event.pointerType === 'mouse') hands.hover(id);
    },
    onPointerLeave: () => {
      hands.hover(null);
    },
  };
}

function isAdding({ shiftKey, ctrlKey, metaKey }: MouseEvent | KeyboardEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}
