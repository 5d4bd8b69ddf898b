import { memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import { putInOrder } from './put-in-order';
import { svgElement } from './svg-element';
import { writeSymbol } from './write-symbol';

export interface StampsProps<Shape extends object> {
  /** In the order they are painted; the same object is never drawn twice. */
  readonly shapes: readonly Shape[];
  /** A symbol. Another function draws all of them again. */
  readonly draw: (shape: Shape) => ReactNode;
}

interface Drawn<Shape> {
  readonly draw: (shape: Shape) => ReactNode;
  readonly stamps: ReadonlyMap<Shape, Element>;
}

function StampsOf<Shape extends object>({ shapes, draw }: StampsProps<Shape>) {
  const group = useRef<SVGGElement>(null);
  const drawn = useRef<Drawn<Shape> | null>(null);
  useLayoutEffect(() => {
    if (group.current === null) return;
    const before = drawn.current?.draw === draw ? drawn.current.stamps : new Map<Shape, Element>();
    const stamps = new Map(shapes.map((shape) => [shape, before.get(shape) ?? stampOf(draw(shape))]));
    putInOrder(group.current, [...stamps.values()]);
    drawn.current = { draw, stamps };
  }, [shapes, draw]);
  return <g ref={group} />;
}

/** Symbols that stay as they are: each is written once, and taken away when its shape is no longer there. */
export const Stamps = memo(StampsOf) as typeof StampsOf;

function stampOf(symbol: ReactNode): Element {
  const stamp = svgElement('g');
  writeSymbol(symbol, stamp);
  return stamp;
}
