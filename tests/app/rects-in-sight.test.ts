import { expect, it } from 'vitest';
import { rectsInSight } from '../../src/app/rects-in-sight';
import type { Rect } from '../../src/layout/geometry';

it('gives what is in sight, even in part, where it stands on the screen', () => {
  const size = { width: 100, height: 100 };
  const toScreen = ({ x0, y0, x1, y1 }: Rect): Rect => ({ x0: x0 - 50, y0, x1: x1 - 50, y1 });
  const left = { x0: 10, y0: 10, x1: 40, y1: 20 };
  const onTheEdge = { x0: 40, y0: 10, x1: 60, y1: 20 };
  expect(rectsInSight([left, onTheEdge], { toScreen, size })).toEqual([{ x0: -10, y0: 10, x1: 10, y1: 20 }]);
});
