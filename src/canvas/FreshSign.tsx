import { memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Rect } from '../layout/geometry';
import type { Point } from '../model/point';
import { BuildingSymbol } from '../symbols/BuildingSymbol';
import { FigureSymbol } from '../symbols/FigureSymbol';
import { SignSymbol } from '../symbols/SignSymbol';
import type { SignState } from '../symbols/sign-state';
import { prefersStillness } from './prefers-stillness';
import type { SignShape } from './sign-at';

const GLIDE = { duration: 400, easing: 'ease-in-out' } as const;

/** A figure, or a building with its sign. */
export function signSymbol(shape: SignShape, state: SignState = 'rest'): ReactNode {
  if ('figure' in shape) return <FigureSymbol shape={shape} state={state} />;
  return (
    <>
      <BuildingSymbol shape={shape} state={state} />
      <SignSymbol sign={shape.sign} state={state} />
    </>
  );
}

interface FreshSignProps {
  readonly shape: SignShape;
  readonly state: SignState;
  /** Where it stood before it glides to its places; not given: it stands where it is at once. */
  readonly from: SignShape | undefined;
}

/** A sign that changes. */
export const FreshSign = memo(function FreshSign({ shape, state, from }: FreshSignProps) {
  return <g ref={useGlide(from, shape)}>{signSymbol(shape, state)}</g>;
});

/** From where it was drawn last, or stood when it was not drawn here: it may have changed before it glides. */
function useGlide(from: SignShape | undefined, to: SignShape) {
  const sign = useRef<SVGGElement>(null);
  const drawn = useRef<SignShape>(undefined);
  useLayoutEffect(() => {
    const before = drawn.current ?? from;
    drawn.current = to;
    if (from === undefined || before === undefined || before === to || prefersStillness()) return undefined;
    const { x, y } = shiftOf(to, before);
    const glide = sign.current?.animate(
      [{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }],
      GLIDE,
    );
    return () => glide?.cancel();
  }, [from, to]);
  return sign;
}

/** How far it is from one shape of a sign to another, px at zoom 1. */
function shiftOf(before: SignShape, after: SignShape): Point {
  const [from, to] = [rectOf(before), rectOf(after)];
  return { x: to.x0 - from.x0, y: to.y0 - from.y0 };
}

function rectOf(shape: SignShape): Rect {
  return 'figure' in shape ? shape.figure : shape.rect;
}
