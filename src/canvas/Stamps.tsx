import { memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Rect } from '../layout/geometry';
import { putInOrder } from './put-in-order';
import { svgElement } from './svg-element';
import { usePainted } from './use-painted';
import { writeSymbol } from './write-symbol';

export interface StampsProps<Shape extends object> {
  /** In the order they are painted; the same object is never drawn twice. */
  readonly shapes: readonly Shape[];
  /** A symbol. Another function draws all of them again. */
  readonly draw: (shape: Shape) => ReactNode;
  /** What is seen of the sheet: the first frame is drawn of no more. `null`: of all. */
  readonly sight: () => Rect | null;
  readonly isIn: (shape: Shape, sight: Rect) => boolean;
}

interface Drawn<Shape> {
  readonly draw: (shape: Shape) => ReactNode;
  readonly stamps: ReadonlyMap<Shape, Element>;
}

function StampsOf<Shape extends object>({ shapes, draw, sight, isIn }: StampsProps<Shape>) {
  const group = useRef<SVGGElement>(null);
  const drawn = useRef<Drawn<Shape> | null>(null);
  const isSeen = usePainted(true) !== null;
  useLayoutEffect(() => {
    if (group.current === null) return;
    const before = drawn.current?.draw === draw ? drawn.current.stamps : new Map<Shape, Element>();
    const part = isSeen ? null : sight();
    const wanted = part === null ? shapes : shapes.filter((shape) => isIn(shape, part));
    const stamps = new Map(wanted.map((shape) => [shape, before.get(shape) ?? stampOf(draw(shape))]));
    putInOrder(group.current, [...stamps.values()]);
    drawn.current = { draw, stamps };
  }, [shapes, draw, isSeen, isIn, sight]);
  return <g ref={group} />;
}

/** Symbols that stay as they are: each is written once, and taken away when its shape is no longer there. */
export const Stamps = memo(StampsOf) as typeof StampsOf;

function stampOf(symbol: ReactNode): Element {
  const stamp = svgElement('g');
  writeSymbol(symbol, stamp);
  return stamp;
}
