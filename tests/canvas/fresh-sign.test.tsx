// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { FreshSign } from '../../src/canvas/FreshSign';
import { createTranslate } from '../../src/i18n/translate';
import { createSceneBuilder } from '../../src/layout/build-scene';
import { aDocument, aPerson, idOf } from '../builders';

const t = createTranslate('fr');
const animate = vi.fn<(frames: unknown) => Pick<Animation, 'cancel'>>(() => ({ cancel: vi.fn() }));
vi.stubGlobal('matchMedia', () => ({ matches: false }));
Object.assign(SVGElement.prototype, { animate });
beforeEach(() => {
  animate.mockClear();
});

const standingAt = (x: number) => {
  const ana = aPerson({ id: idOf('ana'), position: { x, y: 0 } });
  return createSceneBuilder()(aDocument({ persons: [ana] }), t).figures[0]!;
};
const drawn = (x: number, from?: number) => (
  <svg>
    <FreshSign shape={standingAt(x)} state="rest" from={from === undefined ? undefined : standingAt(from)} />
  </svg>
);
const glides = () => animate.mock.calls.map(([frames]) => frames);
const glideFrom = (x: number) => [{ transform: `translate(${x}px, 0px)` }, { transform: 'none' }];

it('glides from where it stood as it appears', () => {
  render(drawn(100, 0));
  expect(glides()).toEqual([glideFrom(-100)]);
});

it('glides when it had changed before, and on from place to place', () => {
  const { rerender } = render(drawn(0));
  rerender(drawn(100, 0));
  rerender(drawn(250, 0));
  expect(glides()).toEqual([glideFrom(-100), glideFrom(-150)]);
});

it('goes at once where a hand takes it', () => {
  const { rerender } = render(drawn(0));
  rerender(drawn(100));
  expect(animate).not.toHaveBeenCalled();
});
