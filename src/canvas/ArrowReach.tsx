import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { ArrowShape } from '../layout/scene';
import { curveText } from '../symbols/path-text';
import styles from './canvas.module.css';

/** What a pointer or a key does to an arrow, by its line or by its badge. */
export interface ArrowHands {
  /** `adding`: Shift or Ctrl is down, what is selected stays so. */
  readonly pick: (id: string, adding: boolean) => void;
  /** `null`: the pointer left. */
  readonly hover: (id: string | null) => void;
  /** The keyboard stands on it, or on no arrow any more. */
  readonly focus: (id: string | null) => void;
}

export interface ArrowReachProps {
  readonly arrows: readonly ArrowShape[];
  readonly label: string;
  readonly selection: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
  readonly hands: ArrowHands;
  /** A gesture is under way: nothing else can be taken, and what can be stays where it was until the end. */
  readonly isHeld: boolean;
}

/** Half of what a finger needs, in px at zoom 1. */
const BADGE_REACH = 22;

/**
 * What of the arrows can be taken, and is read out: unpainted, above what is painted, in order of telling. The
 * numbers lie above all lines.
 */
export const ArrowReach = memo(
  function ArrowReach({ arrows, label, selection, nameOf, hands, isHeld }: ArrowReachProps) {
    return (
      <svg
        className={styles['reachLayer']}
        role="group"
        aria-label={label}
        data-held={isHeld ? '' : undefined}
      >
        {arrows.map((shape) => (
          <LineReach
            key={shape.id}
            shape={shape}
            name={nameOf(shape.id)}
            isPressed={selection.has(shape.id)}
            hands={hands}
          />
        ))}
        {arrows.map((shape) => (
          <BadgeReach key={shape.id} shape={shape} hands={hands} />
        ))}
      </svg>
    );
  },
  (before, after) => before.isHeld && after.isHeld,
);

interface LineReachProps {
  readonly shape: ArrowShape;
  readonly name: string;
  readonly isPressed: boolean;
  readonly hands: ArrowHands;
}

const LineReach = memo(function LineReach({ shape, name, isPressed, hands }: LineReachProps) {
  const pickByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.code !== 'Space') return;
    event.preventDefault();
    event.stopPropagation();
    hands.pick(shape.id, isAdding(event));
  };
  return (
    <path
      className={styles['lineReach']}
      d={shape.strands.map(({ curve }) => curveText(curve)).join(' ')}
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-pressed={isPressed}
      data-id={shape.id}
      data-colour={shape.colour}
      onKeyDown={pickByKey}
      onFocus={({ currentTarget }) => {
        if (currentTarget.matches(':focus-visible')) hands.focus(shape.id);
      }}
      onBlur={() => {
        hands.focus(null);
      }}
      {...pointerHands(shape.id, hands)}
    />
  );
});

const BadgeReach = memo(function BadgeReach({ shape, hands }: Pick<LineReachProps, 'shape' | 'hands'>) {
  const { x, y } = shape.badge;
  return (
    <circle
      className={styles['badgeReach']}
      cx={x}
      cy={y}
      r={BADGE_REACH}
      role="presentation"
      data-arrow={shape.id}
      {...pointerHands(shape.id, hands)}
    />
  );
});

function pointerHands(id: string, hands: ArrowHands) {
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
