import { useStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { ArrowShape } from '../layout/scene';

/** Where a card stands: beside a badge, in px of the sheet's room on the screen. */
export interface CardPlace {
  readonly id: ArrowShape['id'];
  readonly anchor: { readonly x: number; readonly y: number };
  readonly sheetHeight: number;
}

interface CardLayerProps {
  readonly arrows: readonly ArrowShape[];
  readonly selection: ReadonlySet<string>;
  readonly render: (place: CardPlace) => ReactNode;
}

/** Beside the arrow in hand, when there is just one: it follows the camera. */
export function CardLayer({ arrows, selection, render }: CardLayerProps) {
  const arrow = selection.size === 1 ? arrows.find(({ id }) => selection.has(id)) : undefined;
  return arrow === undefined ? null : <Card arrow={arrow} render={render} />;
}

function Card({ arrow, render }: { readonly arrow: ArrowShape; readonly render: CardLayerProps['render'] }) {
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const sheetHeight = useStore(({ height }) => height);
  const anchor = { x: arrow.badge.x * zoom + x, y: arrow.badge.y * zoom + y };
  return render({ id: arrow.id, anchor, sheetHeight });
}
